using System.CommandLine;
using SchemaGate.Canary.Policies;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>How a canary is judged and what follows.</summary>
internal sealed class CanaryOptions
{
    private readonly Setting<System.Collections.Immutable.ImmutableArray<int>> _steps = new("--steps", "Percent of the traffic that the canary gets, step by step. Default: 10.", Values.Steps(), "CANARY_TRAFFIC_PERCENTAGE");
    private readonly WindowOptions _window = new();
    private readonly ThresholdOptions _thresholds = new();
    private readonly Setting<EndOfWindow> _endOfWindow = new("--end-of-window", "When the window ends and nothing can be said. Default: extend.", Values.Word(("extend", EndOfWindow.Extend), ("rollback", EndOfWindow.Rollback), ("hold", EndOfWindow.Hold), ("promote", EndOfWindow.Promote)));
    private readonly Setting<Unattended> _onErrors = new("--on-errors", "When the canary cannot be measured. Default: hold.", Values.Word(("hold", Unattended.Hold), ("rollback", Unattended.Rollback)));
    private readonly Setting<Unattended> _onInterrupt = new("--on-interrupt", "When the process is asked to stop. Default: hold.", Values.Word(("hold", Unattended.Hold), ("rollback", Unattended.Rollback)));
    private readonly Setting<int> _breaches = new("--breaches-in-a-row", "Checks in a row that must find a threshold exceeded. Default: 3.", Values.Whole("N", 1, 100));
    private readonly Setting<int> _errors = new("--errors-in-a-row", "Failed measurements in a row before --on-errors. Default: 5.", Values.Whole("N", 1, 1000));
    private readonly Setting<string?> _tag = new("--traffic-tag", "Traffic tag under which the canary is reachable. Default: canary.", Values.Text("NAME"));
    private readonly Option<bool> _comparison = new("--compare-with-stable") { Description = "Fail the canary also when it is significantly worse than the stable revision in the same window." };
    private readonly Option<bool> _keep = new("--keep-canary") { Description = "Do not delete the canary revision after a rollback." };

    public void AddTo(Command command)
    {
        _steps.AddTo(command);
        _window.AddTo(command);
        _thresholds.AddTo(command);
        _breaches.AddTo(command);
        command.Add(_comparison);
        _endOfWindow.AddTo(command);
        _onErrors.AddTo(command);
        _errors.AddTo(command);
        _onInterrupt.AddTo(command);
        _tag.AddTo(command);
        command.Add(_keep);
    }

    /// <summary>Whether the steps were said, or are the default.</summary>
    public bool HasSteps(ParseResult parsed, Terminal terminal) => _steps.TryRead(parsed, terminal, out _);

    public CanaryPolicy Read(ParseResult parsed, Terminal terminal)
    {
        var usual = new CanaryPolicy();
        return new()
        {
            Steps = _steps.Read(parsed, terminal, usual.Steps),
            Window = _window.Read(parsed, terminal),
            Thresholds = _thresholds.Read(parsed, terminal),
            Patience = usual.Patience with
            {
                BreachesInARow = _breaches.Read(parsed, terminal, usual.Patience.BreachesInARow),
                ErrorsInARow = _errors.Read(parsed, terminal, usual.Patience.ErrorsInARow),
            },
            Comparison = Holds(_comparison, parsed, terminal) ? new() : null,
            EndOfWindow = _endOfWindow.Read(parsed, terminal, usual.EndOfWindow),
            OnErrors = _onErrors.Read(parsed, terminal, usual.OnErrors),
            OnInterrupt = _onInterrupt.Read(parsed, terminal, usual.OnInterrupt),
            Tag = _tag.Read(parsed, terminal, usual.Tag) ?? usual.Tag,
            DeletesCanary = !Holds(_keep, parsed, terminal),
        };
    }

    private static bool Holds(Option<bool> option, ParseResult parsed, Terminal terminal) =>
        parsed.GetResult(option) is null or { Implicit: true } ? terminal.Configured.GetValueOrDefault(option.Name[2..]) == "true" : parsed.GetValue(option);
}
