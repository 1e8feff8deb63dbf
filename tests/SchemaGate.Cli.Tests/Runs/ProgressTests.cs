using SchemaGate.Cli.Runs;

namespace SchemaGate.Cli.Tests.Runs;

public sealed class ProgressTests
{
    [Fact]
    public void A_person_sees_how_far_it_is() => Assert.Equal("\r1/2 documents\r2/2 documents\r\e[K", Shown(showsProgress: true));

    [Fact]
    public void A_log_stays_clean() => Assert.Equal("", Shown(showsProgress: false));

    private static string Shown(bool showsProgress)
    {
        using var error = new StringWriter();
        var terminal = new Terminal { In = Stream.Null, Out = Stream.Null, Error = error, ShowsProgress = showsProgress };
        using (var progress = new Progress(terminal, "documents", 2))
        {
            progress.Step();
            progress.Step();
        }

        return error.ToString();
    }
}
