using System.Text;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

public sealed class JsonPositionsTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab", 1, 1, 2)]
    [InlineData("ab", 9, 1, 3)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("é😀x", 6, 1, 4)]
    public void A_position_is_a_line_and_a_column(string text, int offset, int line, int column) =>
        Assert.Equal(new Position(line, column), new JsonPositions(Encoding.UTF8.GetBytes(text)).At(offset));

    [Fact]
    public void Many_lines_count_the_same()
    {
        var lines = Enumerable.Range(0, 9_000).Select(number => new string('x', number % 7)).ToList();
        var positions = new JsonPositions(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        var offset = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            Assert.Equal(new Position(line + 1, 1), positions.At(offset));
            offset += lines[line].Length;
            Assert.Equal(new Position(line + 1, lines[line].Length + 1), positions.At(offset++));
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("😀")]
    [InlineData("a😀é€")]
    public void Long_lines_count_the_same(string unit)
    {
        var line = string.Concat(Enumerable.Repeat(unit, 40_000 / unit.Length));
        var text = Encoding.UTF8.GetBytes($"first\n{line}");
        var positions = new JsonPositions(text);

        for (var characters = 0; characters < line.Length; characters += unit.Length * 97)
        {
            var offset = 6 + Encoding.UTF8.GetByteCount(line.AsSpan(0, characters));
            Assert.Equal(new Position(2, characters + 1), positions.At(offset));
        }
    }
}
