namespace SchemaGate.Cli.Tests;

public sealed class OuterDoorTests
{
    [Fact]
    public void A_bug_exits_4_and_says_that_it_is_one()
    {
        using var error = new StringWriter();
        var terminal = new Terminal { In = Stream.Null, Out = new MemoryStream([], writable: false), Error = error };

        var code = OuterDoor.Run(["schema"], terminal);

        Assert.Equal(ExitCodes.InternalError, code);
        Assert.StartsWith("schemagate: internal error (a bug). Nothing was decided. Please report it with the text below.\nSystem.ArgumentException: Stream was not writable.", error.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
