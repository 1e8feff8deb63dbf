using SchemaGate.Cli.Runs;

namespace SchemaGate.Cli.Tests.Runs;

public sealed class WorkersTests
{
    [Fact]
    public void Results_stand_in_the_order_of_the_items() =>
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => i * i), Workers.Map([.. Enumerable.Range(0, 1000)], i => i * i));

    [Fact]
    public void Nothing_to_do_is_done() => Assert.Equal([], Workers.Map(Array.Empty<int>(), i => i));

    [Fact]
    public void What_goes_wrong_reaches_the_caller()
    {
        var fault = Assert.Throws<AggregateException>(() => Workers.Map<int, int>([1], _ => throw new InvalidOperationException("bug")));

        Assert.Equal("bug", Assert.Single(fault.InnerExceptions).Message);
    }
}
