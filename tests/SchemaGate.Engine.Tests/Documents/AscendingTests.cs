using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

public sealed class AscendingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("1a", "1a")]
    [InlineData("1a 2b 9c", "1a 2b 9c")]
    [InlineData("9a 1b 2c", "1b 2c 9a")]
    [InlineData("1a 1b", "1a")]
    [InlineData("2a 1b 2c 1d 0e 2f", "0e 1b 2a")]
    public void Each_place_is_there_once_as_it_was_found_first(string found, string expected) =>
        Assert.Equal(Split(expected), Ascending.Of([.. Split(found)], find => find[0]));

    private static string[] Split(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
