using System.Text;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

public sealed class UnindentedTextTests
{
    private static readonly ReadLimits Limits = new();

    [Theory]
    [InlineData("{\n  \"a\": 1\n}", "{\n\"a\": 1\n}")]
    [InlineData("{\r\n\t \"a\": [ 1,\r\n\t\t2 ]\r\n \r\n}\r\n  ", "{\r\n\"a\": [ 1,\r\n2 ]\r\n\r\n}\r\n")]
    [InlineData("\n\n  1", "\n\n1")]
    [InlineData("  {\"a\": 1}", "  {\"a\": 1}")]
    public void White_space_at_the_start_of_lines_is_left_out(string text, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(UnindentedText.Of(Encoding.UTF8.GetBytes(text)).Text.Span));

    [Fact]
    public void A_text_without_a_line_break_near_its_start_is_read_as_it_is()
    {
        var text = Encoding.UTF8.GetBytes($"[{new string(' ', 5_000)}\n  1]");
        Assert.Equal(text, UnindentedText.Of(text).Text.ToArray());
    }

    [Fact]
    public void Every_byte_that_is_read_stands_where_it_stands_in_the_file()
    {
        var file = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 500).Select(number => $"{new string(number % 3 == 0 ? '\t' : ' ', number % 11)}é{number}")));
        var (text, positions) = UnindentedText.Of(file);
        var expected = new JsonPositions(file);
        var original = 0;
        for (var offset = 0; offset < text.Length; offset++, original++)
        {
            while (file[original] is (byte)' ' or (byte)'\t')
            {
                original++;
            }

            Assert.Equal(expected.At(original), positions.At(offset));
        }

        Assert.Equal(expected.At(file.Length), positions.At(text.Length));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4_095, 4_000)]
    [InlineData(4_096, 4_097)]
    [InlineData(9_001, 30_000)]
    public void Long_lines_and_deep_indentation_are_read_as_they_stand(int indentation, int length)
    {
        var line = $"{new string(' ', indentation)}[\"{new string('é', length)}\", 1],\n";
        var file = Encoding.UTF8.GetBytes($"[\n 1,\n{line}\t2,\n{line}{line}  3\n]");
        var (text, positions) = UnindentedText.Of(file);
        var expected = TapeReader.Read(file, new TextSource("api.json", new JsonPositions(file)), Limits);
        var actual = TapeReader.Read(text, new TextSource("api.json", positions), Limits);

        Assert.Equal(Places(expected, new JsonPositions(file)), Places(actual, positions));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\n  ")]
    public void A_long_last_line_has_its_place_to_the_end(string end)
    {
        var file = Encoding.UTF8.GetBytes($"[\n  1,\n  \"{new string('a', 5_000)}\"]{end}");
        var (text, positions) = UnindentedText.Of(file);
        Assert.Equal(new JsonPositions(file).At(file.Length), positions.At(text.Length));
        Assert.Equal(new JsonPositions(file).At(file.Length - end.Length - 1), positions.At(text.Span.LastIndexOf((byte)']')));
    }

    private static IEnumerable<(NodeKind, Position)> Places(Tape tape, IPositions positions) =>
        Enumerable.Range(0, tape.Count).Select(index => (tape.Kinds[index], positions.At(tape.Offsets[index])));

    /// <summary>Cut off anywhere, and with any byte replaced by one that is likely to be wrong there.</summary>
    [Theory]
    [InlineData("{\n  \"a\": [\n\t1,\r\n    \"x\\n€\",\n    true\n  ],\n  \"b\": {\n  }\n}\n")]
    public void What_is_wrong_is_told_as_for_the_file_itself(string text)
    {
        var file = Encoding.UTF8.GetBytes(text);
        for (var index = 0; index < file.Length; index++)
        {
            AssertSame(file[..index]);
            foreach (var wrong in "\n\"{}],/'\u0001 x"u8)
            {
                AssertSame([.. file[..index], wrong, .. file[(index + 1)..]]);
            }

            AssertSame([.. file[..index], 0xFF, .. file[(index + 1)..]]);
        }
    }

    private static void AssertSame(byte[] file)
    {
        var (text, positions) = UnindentedText.Of(file);
        Assert.Equal(Fault(file, new JsonPositions(file)), Fault(text, positions));
    }

    private static InputProblem? Fault(ReadOnlyMemory<byte> text, IPositions positions)
    {
        try
        {
            TapeReader.Read(text, new TextSource("api.json", positions), Limits);
            return null;
        }
        catch (InputException fault)
        {
            return fault.Problem;
        }
    }
}
