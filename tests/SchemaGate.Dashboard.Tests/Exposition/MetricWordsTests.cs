using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Exposition;

namespace SchemaGate.Dashboard.Tests.Exposition;

public sealed class MetricWordsTests
{
    [Fact]
    public void EveryFaultHasItsWord() => Assert.Equal(Enum.GetNames<FaultKind>(), Enum.GetValues<FaultKind>().Select(kind => MetricWords.FaultOf(kind).ToString()));

    [Fact]
    public void EveryVerdictHasItsWord() => Assert.Equal(Enum.GetNames<Verdict>(), Enum.GetValues<Verdict>().Select(verdict => MetricWords.VerdictOf(verdict).ToString()));

    [Fact]
    public void EveryPhaseButOneThatNeverBeganHasItsWord() => Assert.Equal(
        Enum.GetNames<Phase>().Except([nameof(Phase.Refused)]),
        Enum.GetValues<Phase>().Select(MetricWords.PhaseOf).OfType<object>().Select(phase => phase.ToString()!));
}
