using SchemaGate.Metrics.Outputs;

namespace SchemaGate.Metrics.Tests.Outputs;

public sealed class MetricsFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DeploymentMetrics _metrics = new("orders", "production");

    public MetricsFileTests() => _metrics.DocumentValidated(isValid: false);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_holds_the_series_of_the_service_alone()
    {
        new DeploymentMetrics("billing", "production", _metrics.Registry).DocumentValidated(isValid: true);

        Assert.Null(await MetricsFile.WriteAsync(_metrics, _folder.PathOf("orders.prom")));
        Assert.Equal(
            """
            # HELP openapi_schema_validation_total OpenAPI documents that were validated, by result.
            # TYPE openapi_schema_validation_total counter
            openapi_schema_validation_total{result="valid",service="orders",environment="production"} 0
            openapi_schema_validation_total{result="invalid",service="orders",environment="production"} 1

            """.ReplaceLineEndings("\n"),
            await File.ReadAllTextAsync(_folder.PathOf("orders.prom")));
    }

    [Fact]
    public async Task It_takes_the_place_of_the_last_and_leaves_nothing_beside()
    {
        _folder.Write("orders.prom", "old");

        Assert.Null(await MetricsFile.WriteAsync(_metrics, _folder.PathOf("orders.prom")));
        Assert.Equal([_folder.PathOf("orders.prom")], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public async Task A_reader_never_sees_half_of_it()
    {
        var path = _folder.PathOf("orders.prom");
        await MetricsFile.WriteAsync(_metrics, path);
        var whole = await File.ReadAllTextAsync(path);
        var writing = Task.Run(() => WriteOftenAsync(path));

        while (!writing.IsCompleted)
        {
            Assert.Equal(whole, await File.ReadAllTextAsync(path));
        }

        await writing;
    }

    [Theory]
    [InlineData("no/such/folder/orders.prom", "Could not find a part of the path")]
    [InlineData("", "Is a directory")]
    public async Task A_file_that_cannot_be_written_is_told(string name, string why)
    {
        var problem = await MetricsFile.WriteAsync(_metrics, _folder.PathOf(name));

        Assert.StartsWith($"The metrics cannot be written to '{_folder.PathOf(name)}': ", problem, StringComparison.Ordinal);
        Assert.Contains(why, problem, StringComparison.Ordinal);
        Assert.Equal([], Directory.GetFileSystemEntries(_folder.Root));
    }

    private async Task WriteOftenAsync(string path)
    {
        for (var times = 0; times < 200; times++)
        {
            Assert.Null(await MetricsFile.WriteAsync(_metrics, path));
        }
    }
}
