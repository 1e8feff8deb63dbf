var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
var app = builder.Build();
app.MapOpenApi();
app.MapGet("/orders/{id}", (int id) => new Order(id, "new"));
app.Run();

internal sealed record Order(int Id, string Status);
