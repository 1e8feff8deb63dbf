using System.Text;
using SchemaGate.Cli.Deploying.Contracts;
using SchemaGate.Cli.Tests.Inputs;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Tests.Deploying.Contracts;

public sealed class ServedDocumentCheckTests
{
    private const string Expected = """
        {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "servers": [{"url": "https://api.example.com"}],
         "paths": {"/a": {"get": {"responses": {"200": {"description": "fine"}}}}, "/b": {"get": {"responses": {"200": {"description": "fine"}}}}}}
        """;

    [Fact]
    public async Task TheSameContractAtTheAddressOfATagIsSaid()
    {
        var (problem, told) = await CheckAsync("200 OK", "", (Expected.Replace("https://api.example.com", "https://canary---orders.example.com", StringComparison.Ordinal)));

        Assert.Equal((null, "The canary serves the contract of new.json."), (problem, told));
    }

    [Fact]
    public async Task AHarmlessDifferenceIsSaid()
    {
        var (problem, told) = await CheckAsync("200 OK", "", (Expected.Replace("\"/b\":", "\"/c\": {\"get\": {\"responses\": {\"200\": {\"description\": \"fine\"}}}}, \"/b\":", StringComparison.Ordinal)));

        Assert.Equal((null, "The document at ADDRESS/openapi/v1.json differs from new.json, and breaks nothing: GET /c: Path '/c' was added. (SG1010)"), (problem, told));
    }

    [Fact]
    public async Task ABreakIsAProblem()
    {
        var (problem, told) = await CheckAsync("200 OK", "", (Expected.Replace("\"/b\"", "\"/c\"", StringComparison.Ordinal)));

        Assert.Equal("", told);
        Assert.Equal("The document at ADDRESS/openapi/v1.json breaks what new.json promises: GET /b: Path '/b' was removed without being deprecated first: a client that calls it gets an error. (SG1001)", problem);
    }

    [Theory]
    [InlineData("404 Not Found", "", "The OpenAPI document of the canary cannot be had from ADDRESS/openapi/v1.json. The server answered 404.")]
    [InlineData("302 Found", "Location: http://127.0.0.1:1/\r\n", "The OpenAPI document of the canary cannot be had from ADDRESS/openapi/v1.json. The server answered 302.")]
    public async Task WhatIsNoAnswerIsAProblem(string status, string headers, string expected)
    {
        var (problem, told) = await CheckAsync(status, headers, "");

        Assert.Equal((expected, ""), (problem, told));
    }

    [Fact]
    public async Task WhatIsNoDocumentIsAProblem()
    {
        var (problem, told) = await CheckAsync("200 OK", "", ("{\"revision\":\"orders-2\"}"));

        Assert.Equal("", told);
        Assert.Equal("The document at ADDRESS/openapi/v1.json cannot be compared with new.json: This is no OpenAPI document: it says neither `openapi` nor `swagger`. Check that the right file was given.", problem);
    }

    [Fact]
    public async Task WhereCallersMustBeKnownTheTokenIsSent()
    {
        using var server = new OneAnswerServer("200 OK", "", Expected);
        var document = new ServedDocument("/openapi.json", new("new.json", Encoding.UTF8.GetBytes(Expected)), GatePolicy.Default, new(2026, 3, 2)) { Token = "eyJhbGciOi.e30.c2ln" };

        var problem = await new ServedDocumentCheck(document, _ => { }).ProblemOfAsync(new(server.Address.Replace("/openapi.json", "", StringComparison.Ordinal)), CancellationToken.None);

        Assert.Null(problem);
        Assert.Contains("\r\nAuthorization: Bearer eyJhbGciOi.e30.c2ln\r\n", server.Question, StringComparison.Ordinal);
    }

    private static async Task<(string? Problem, string Told)> CheckAsync(string status, string headers, string body)
    {
        using var server = new OneAnswerServer(status, headers, body);
        var address = server.Address.Replace("/openapi.json", "", StringComparison.Ordinal);
        var told = "";
        var document = new ServedDocument("/openapi/v1.json", new("new.json", Encoding.UTF8.GetBytes(Expected)), GatePolicy.Default, new(2026, 3, 2));

        var problem = await new ServedDocumentCheck(document, sentence => told += sentence).ProblemOfAsync(new(address), CancellationToken.None);

        return (problem?.Replace(address, "ADDRESS", StringComparison.Ordinal), told.Replace(address, "ADDRESS", StringComparison.Ordinal));
    }
}
