using System.CommandLine;
using SchemaGate.Canary.Policies;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>How long a canary is watched.</summary>
internal sealed class WindowOptions
{
    private readonly Setting<TimeSpan> _duration = new("--duration", "How much data each step needs, in minutes. Default: 15.", Values.Span("MINUTES", TimeSpan.FromMinutes(1), 0.01), "CANARY_DURATION_MINUTES");
    private readonly Setting<TimeSpan> _interval = new("--interval", "Time between two checks, in seconds. Default: 60.", Values.Span("SECONDS", TimeSpan.FromSeconds(1), 0.1));
    private readonly Setting<TimeSpan> _warmUp = new("--warm-up", "Time after a shift that is not judged, in seconds. Default: 60.", Values.Span("SECONDS", TimeSpan.FromSeconds(1)));
    private readonly Setting<TimeSpan> _extension = new("--extension", "How long a window that says nothing is extended, in minutes. Default: 30.", Values.Span("MINUTES", TimeSpan.FromMinutes(1)));

    public void AddTo(Command command)
    {
        _duration.AddTo(command);
        _interval.AddTo(command);
        _warmUp.AddTo(command);
        _extension.AddTo(command);
    }

    public Window Read(ParseResult parsed, Terminal terminal)
    {
        var usual = new Window();
        return new()
        {
            Duration = _duration.Read(parsed, terminal, usual.Duration),
            Interval = _interval.Read(parsed, terminal, usual.Interval),
            WarmUp = _warmUp.Read(parsed, terminal, usual.WarmUp),
            Extension = _extension.Read(parsed, terminal, usual.Extension),
        };
    }
}
