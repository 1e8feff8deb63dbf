using SchemaGate.Canary.Analysis;
using SchemaGate.Canary.Measurement;
using SchemaGate.Canary.Policies;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Tests.Analysis;

public sealed class AssessorTests
{
    private const int Percent = 10;

    [Fact]
    public void WithinAllLimitsIsAPassThatSaysEachValue()
    {
        var assessment = Assess(Readings.Metrics(200, errors: 2));

        Assert.Equal((Verdict.Pass, null), (assessment.Verdict, assessment.Reason));
        Assert.Equal("200 requests; 1 % failed, limit 1 %; P95 100 to 200 ms, limit 60000 ms; P99 100 to 200 ms, limit 120000 ms.", assessment.Explanation);
        Assert.Equal(TimeSpan.FromMinutes(3), assessment.DataAge);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(10, true)]
    public void MoreErrorsThanAllowedFailAndManyMoreAreGross(int errors, bool isGross)
    {
        var assessment = Assess(Readings.Metrics(200, errors));

        Assert.Equal((Verdict.Fail, Reason.ErrorRate, isGross), (assessment.Verdict, assessment.Reason, assessment.IsGross));
        Assert.Equal($"{errors} of 200 requests failed: {errors / 2.0:0.##} %, and 1 % is the limit.", assessment.Explanation);
    }

    [Fact]
    public void AThresholdWithinTheBucketDecidesNothing()
    {
        var assessment = Assess(Readings.Latencies(0, 90, 0, 10));

        Assert.Equal((Verdict.Inconclusive, Reason.ThresholdInBucket), (assessment.Verdict, assessment.Reason));
        Assert.Equal("P95 of 100 requests is 50000 to 70000 ms, and 60000 ms lies between: the histogram is too coarse to tell.", assessment.Explanation);
    }

    [Fact]
    public void ASlowTailFailsByP95()
    {
        var assessment = Assess(Readings.Latencies(0, 90, 0, 0, 10));

        Assert.Equal((Verdict.Fail, Reason.LatencyP95, false), (assessment.Verdict, assessment.Reason, assessment.IsGross));
        Assert.Equal("P95 of 100 requests is 70000 to 90000 ms, and 60000 ms is the limit.", assessment.Explanation);
    }

    [Fact]
    public void OnlyTheSlowestFailByP99()
    {
        var assessment = Assess(Readings.Latencies(0, 97, 0, 0, 0, 0, 3));

        Assert.Equal((Verdict.Fail, Reason.LatencyP99), (assessment.Verdict, assessment.Reason));
        Assert.Equal("P99 of 100 requests is at least 350000 ms, and 120000 ms is the limit.", assessment.Explanation);
    }

    [Fact]
    public void NoRequestsAreNoDataAndNeverHealthy()
    {
        var assessment = Assess(RevisionMetrics.None);

        Assert.Equal((Verdict.Inconclusive, Reason.NoData), (assessment.Verdict, assessment.Reason));
    }

    [Fact]
    public void FewRequestsSayNothingHoweverManyFail()
    {
        var assessment = Assess(Readings.Metrics(99, errors: 99));

        Assert.Equal((Verdict.Inconclusive, Reason.TooFewRequests), (assessment.Verdict, assessment.Reason));
        Assert.Equal("The canary answered 99 requests, and 100 are needed to judge it.", assessment.Explanation);
    }

    [Fact]
    public void FarFewerRequestsThanTheSplitPredictsAreStarvation()
    {
        var assessment = Assess(Readings.Metrics(150), Readings.Metrics(9000));

        Assert.Equal((Verdict.Inconclusive, Reason.Starved), (assessment.Verdict, assessment.Reason));
        Assert.Equal("The canary answered 150 requests where the split predicts about 1000: it may not start, or hang.", assessment.Explanation);
    }

    [Fact]
    public void AStarvedCanaryThatFailsFails() =>
        Assert.Equal(Reason.ErrorRate, Assess(Readings.Metrics(150, errors: 150), Readings.Metrics(9000)).Reason);

    [Fact]
    public void TheWilsonIntervalForgivesWhatMayBeChance()
    {
        var policy = new CanaryPolicy { Thresholds = new() { ErrorTest = ErrorTest.Wilson } };

        Assert.Equal(Verdict.Pass, Assessor.Assess(Readings.Of(Readings.Metrics(100, errors: 2)), Percent, policy).Verdict);
        Assert.Equal(Verdict.Fail, Assessor.Assess(Readings.Of(Readings.Metrics(1000, errors: 20)), Percent, policy).Verdict);
    }

    [Fact]
    public void MoreErrorsThanTheStableRevisionFailWhereThatIsAskedFor()
    {
        var policy = new CanaryPolicy { Comparison = new(), Thresholds = new() { ErrorPercent = 5 } };

        var assessment = Assessor.Assess(Readings.Of(Readings.Metrics(1000, errors: 20), Readings.Metrics(9000, errors: 18)), Percent, policy);

        Assert.Equal((Verdict.Fail, Reason.ErrorRate), (assessment.Verdict, assessment.Reason));
        Assert.Equal("The canary's error rate is 1.8 points higher than the stable revision's (20 of 1000 against 18 of 9000).", assessment.Explanation);
    }

    [Fact]
    public void SlowerThanTheStableRevisionFailsWhereThatIsAskedFor()
    {
        var policy = new CanaryPolicy { Comparison = new() };

        var assessment = Assessor.Assess(Readings.Of(Readings.Latencies(0, 50, 50), Readings.Latencies(0, 900)), Percent, policy);

        Assert.Equal((Verdict.Fail, Reason.SlowerThanStable), (assessment.Verdict, assessment.Reason));
        Assert.Equal("A request of the canary is slower than one of the stable revision with probability 0.75 (0.50 is no difference, 0.60 the limit).", assessment.Explanation);
    }

    private static Assessment Assess(RevisionMetrics canary, RevisionMetrics? stable = null) =>
        Assessor.Assess(Readings.Of(canary, stable), Percent, new());
}
