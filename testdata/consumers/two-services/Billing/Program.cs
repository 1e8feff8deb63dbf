var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
var app = builder.Build();
app.MapOpenApi();
app.MapGet("/invoices/{id}", (int id) => new Invoice(id, 12.5m));
app.Run();

internal sealed record Invoice(int Id, decimal Amount);
