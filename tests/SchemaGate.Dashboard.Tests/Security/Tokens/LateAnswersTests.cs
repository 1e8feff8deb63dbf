using SchemaGate.Dashboard.Security.Tokens;

namespace SchemaGate.Dashboard.Tests.Security.Tokens;

public sealed class LateAnswersTests
{
    [Fact]
    public void Neither_a_client_nor_all_together_keep_more_waiting_than_they_may()
    {
        var late = new LateAnswers(mostOfClient: 2, most: 3);
        Assert.Equal([true, true, false, true, false], [late.TryEnter("a"), late.TryEnter("a"), late.TryEnter("a"), late.TryEnter("b"), late.TryEnter("b")]);
        late.Leave("a");
        Assert.Equal([true, false], [late.TryEnter("a"), late.TryEnter("c")]);
    }
}
