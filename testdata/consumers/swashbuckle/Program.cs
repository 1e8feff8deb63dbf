var builder = WebApplication.CreateBuilder(args);
builder.Services.AddEndpointsApiExplorer();
builder.Services.AddSwaggerGen();
var app = builder.Build();
app.UseSwagger();
app.MapGet("/parcels/{number}", (string number) => new Parcel(number, 1.5));
app.MapPost("/parcels", (NewParcel parcel) => new Parcel("1", parcel.Weight));
app.Run();

internal sealed record Parcel(string Number, double Weight);

internal sealed record NewParcel(double Weight);
