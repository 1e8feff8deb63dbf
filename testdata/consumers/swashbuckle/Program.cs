Api.Create(args).Run();

/// <summary>
/// What <c>dotnet swagger</c> asks for the application. Without it the tool starts the program and waits for half a minute, which is too short on
/// a busy machine.
/// </summary>
internal static class SwaggerHostFactory
{
    public static IHost CreateHost() => Api.Create([]);
}

internal static class Api
{
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddEndpointsApiExplorer();
        builder.Services.AddSwaggerGen();
        var app = builder.Build();
        app.UseSwagger();
        app.UseRouting();
        app.MapGet("/parcels/{number}", (string number) => new Parcel(number, 1.5));
        app.MapPost("/parcels", (NewParcel parcel) => new Parcel("1", parcel.Weight));

        // Tells the description of the API about the routes before the application is started.
        app.UseEndpoints(_ => { });
        return app;
    }
}

internal sealed record Parcel(string Number, double Weight);

internal sealed record NewParcel(double Weight);
