var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenApi("v1");
builder.Services.AddOpenApi("v2");
var app = builder.Build();
app.MapOpenApi();
app.MapGet("/orders/{id}", (int id) => new Order(id, "new")).WithGroupName("v1");
app.MapGet("/v2/orders/{id}", (Guid id) => new OrderV2(id, "new")).WithGroupName("v2");
app.Run();

internal sealed record Order(int Id, string Status);

internal sealed record OrderV2(Guid Id, string Status);
