var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi();
var app = builder.Build();
app.MapOpenApi();
app.MapGet("/orders/{id}", (int id) => new Order(id, "new", 12.5m));
app.MapPost("/orders", (NewOrder order) => new Order(1, "new", order.Amount));
app.MapDelete("/orders/{id}", (int id) => TypedResults.NoContent());
app.Run();

internal sealed record Order(int Id, string Status, decimal Amount);

internal sealed record NewOrder(decimal Amount, string? Note);
