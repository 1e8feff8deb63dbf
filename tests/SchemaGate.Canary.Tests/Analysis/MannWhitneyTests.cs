using SchemaGate.Canary.Analysis;

namespace SchemaGate.Canary.Tests.Analysis;

public sealed class MannWhitneyTests
{
    [Fact]
    public void EqualSamplesDoNotDiffer() => Assert.Equal((0.5, 0.5), Rounded(MannWhitney.Of([10, 20, 10], [10, 20, 10])));

    [Fact]
    public void ASampleAboveTheOtherIsGreaterForSure() => Assert.Equal((1, 0), Rounded(MannWhitney.Of([0, 0, 50], [50, 0, 0])));

    [Fact]
    public void ASampleBelowTheOtherIsNeverGreater() => Assert.Equal((0, 1), Rounded(MannWhitney.Of([50, 0, 0], [0, 0, 50])));

    // Ranks 1 to 6 without ties: U = 6 of 9, mean 4.5, variance 5.25.
    [Fact]
    public void ASmallSampleIsAsByHand() => Assert.Equal((0.6667, 0.2563), Rounded(MannWhitney.Of([0, 1, 0, 1, 0, 1], [1, 0, 1, 0, 1, 0])));

    private static (double Probability, double PValue) Rounded(MannWhitney test) => (Math.Round(test.Probability, 4), Math.Round(test.PValue, 4));
}
