using SchemaGate.Cli.Deploying.Options;

namespace SchemaGate.Cli.Tests.Deploying.Options;

public sealed class SmokeOptionsTests
{
    private const string Refusal = "SMOKE_TOKEN is no token: it holds spaces or letters that cannot be sent. Set it to what `gcloud auth print-identity-token --audiences=ADDRESS-OF-THE-SERVICE` prints.";

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" \n", null)]
    [InlineData("eyJhbGciOi.e30.c2ln\n", "eyJhbGciOi.e30.c2ln")]
    public void ATokenIsWhatTheVariableHolds(string? variable, string? token) => Assert.Equal(token, SmokeOptions.TokenOf(Holding(variable)));

    [Theory]
    [InlineData("two words")]
    [InlineData("line\nbreak")]
    [InlineData("carriage\rreturn")]
    [InlineData("tab\tulator")]
    [InlineData("clé")]
    [InlineData("\u007f")]
    public void WhatCannotBeSentIsRefused(string variable) => Assert.Equal(Refusal, Assert.Throws<WrongUseException>(() => SmokeOptions.TokenOf(Holding(variable))).Message);

    [Theory]
    [InlineData("canary start --revision r --smoke-path /healthz")]
    [InlineData("gate --baseline testdata/orders/old.json --document testdata/orders/compatible.json --revision r --smoke-path /healthz")]
    [InlineData("gate --baseline testdata/orders/old.json --document testdata/orders/compatible.json --revision r --smoke-document /openapi/v1.json")]
    public void ACommandThatWouldSendItEndsBeforeAnythingIsTouchedAndDoesNotPrintIt(string command)
    {
        var run = Tool.RunWith(Repository.Root, new Dictionary<string, string> { ["SMOKE_TOKEN"] = "secret words" }, [.. command.Split(' '), "--project-id", "p", "--region", "r", "--service", "s"]);

        Assert.Equal((2, "", $"schemagate: {Refusal}"), (run.ExitCode, run.Output, run.Error.Split('\n')[0]));
        Assert.DoesNotContain("secret", run.Error, StringComparison.Ordinal);
    }

    private static Terminal Holding(string? token) => new() { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null, Variable = _ => token };
}
