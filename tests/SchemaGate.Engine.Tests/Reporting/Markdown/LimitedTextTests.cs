using SchemaGate.Engine.Reporting.Markdown;

namespace SchemaGate.Engine.Tests.Reporting.Markdown;

public sealed class LimitedTextTests
{
    [Fact]
    public void Takes_whole_pieces_until_one_does_not_fit()
    {
        var text = new LimitedText(5);

        Assert.True(text.TryAdd("ab"));
        Assert.False(text.TryAdd("cd", reserved: 2));
        Assert.False(text.TryAdd("e"));
        Assert.Equal("ab", text.ToString());
        Assert.True(text.IsFull);
    }

    [Fact]
    public void A_character_outside_the_basic_plane_counts_once()
    {
        var text = new LimitedText(2);

        Assert.True(text.TryAdd("🙂🙂"));
        Assert.False(text.TryAdd("a"));
    }

    [Fact]
    public void Reserved_room_can_be_used_after_the_cut()
    {
        var text = new LimitedText(2);
        text.TryAdd("abc");

        text.Add("z");

        Assert.Equal("z", text.ToString());
    }
}
