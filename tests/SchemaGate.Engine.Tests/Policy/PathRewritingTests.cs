using SchemaGate.Engine.Policy;

namespace SchemaGate.Engine.Tests.Policy;

public sealed class PathRewritingTests
{
    private const string Get = "{\"get\":{\"parameters\":[{\"name\":\"id\",\"in\":\"path\",\"required\":true,\"schema\":{\"type\":\"string\"}}],\"responses\":{\"200\":{\"description\":\"OK\"}} } }";

    [Theory]
    [InlineData("/api/orders", "/v1/orders")]
    [InlineData("/api", "/v1")]
    [InlineData("/apis", "/v1/apis")]
    [InlineData("/clients/{id}", "/customers/{id}/profile")]
    public void Renames_else_strips_and_adds(string path, string expected)
    {
        var rewriting = new PathRewriting { StripPrefix = "/api", AddPrefix = "/v1", Renames = [new("/clients/{clientId}", "/customers/{customerId}/profile")] };

        Assert.Equal(expected, rewriting.Rewrite(path));
    }

    [Fact]
    public void What_is_stripped_to_nothing_is_the_root() => Assert.Equal("/", new PathRewriting { StripPrefix = "/api" }.Rewrite("/api"));

    [Theory]
    [InlineData("paths: {old: {strip-prefix: /api}}", "/api/orders/{id}", "/orders/{id}")]
    [InlineData("paths: {new: {strip-prefix: /v2}, old: {strip-prefix: /v1}}", "/v1/orders/{id}", "/v2/orders/{id}")]
    [InlineData("paths: {old: {add-prefix: /v1}}", "/orders/{id}", "/v1/orders/{id}")]
    [InlineData("paths: {rename: {'/clients/{id}': '/customers/{customer}'}}", "/clients/{id}", "/customers/{id}")]
    public void Operations_are_paired_by_the_path_as_rewritten(string yaml, string old, string @new)
    {
        var result = Comparisons.Run(yaml, $"\"{old}\":{Get}", $"\"{@new}\":{Get}");

        Assert.Equal([], Comparisons.Lines(result));
        Assert.Equal([], result.Policy.Idle);
    }

    [Fact]
    public void What_rewrites_nothing_is_named() => Assert.Equal(
        ["paths.old.strip-prefix: /api", "paths.rename: /clients (schemagate.yml:1:55)", "paths.new.strip-prefix: /v2"],
        Comparisons.Run("paths: {old: {strip-prefix: /api}, rename: {/clients: /customers}, new: {strip-prefix: /v2}}", $"\"/a\":{Get}", $"\"/a\":{Get}").Policy.Idle);
}
