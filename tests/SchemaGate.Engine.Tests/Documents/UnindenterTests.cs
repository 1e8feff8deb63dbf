using System.Text;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

public sealed class UnindenterTests
{
    /// <summary>A vector is sixteen bytes long and an indentation 255 at most, so the lines and indentations are shorter and longer than both.</summary>
    private static readonly byte[] File = Encoding.UTF8.GetBytes(
        $"  {{\n\n\t\"a\":\r\n{new string(' ', 40)}\"{new string('é', 30)}\",\n \n{new string('\t', 300)}1,\n    \"b\": [ 1,  2 ]}}\n  ");

    [Fact]
    public void A_text_may_be_cut_into_pieces_anywhere()
    {
        var whole = Read(File.Length, File);
        Assert.Equal(
            $"{{\n\n\"a\":\r\n\"{new string('é', 30)}\",\n\n{new string('\t', 45)}1,\n\"b\": [ 1,  2 ]}}\n", Encoding.UTF8.GetString(whole.Text.Span));

        for (var cut = 0; cut <= File.Length; cut++)
        {
            AssertSame(whole, Read(File.Length, File[..cut], File[cut..]));
        }
    }

    [Fact]
    public void Every_byte_may_come_on_its_own() =>
        AssertSame(Read(File.Length, File), Read(File.Length, [.. File.Select(one => new[] { one })]));

    [Fact]
    public void More_bytes_may_come_than_were_announced() =>
        AssertSame(Read(File.Length, File), Read(0, [.. File.Select(one => new[] { one })]));

    private static UnindentedText Read(int capacity, params byte[][] pieces)
    {
        var unindenter = new Unindenter(capacity);
        foreach (var piece in pieces)
        {
            unindenter.Add(piece);
        }

        return unindenter.ToText();
    }

    private static void AssertSame(UnindentedText expected, UnindentedText actual)
    {
        Assert.Equal(expected.Text.ToArray(), actual.Text.ToArray());
        var offsets = Enumerable.Range(0, expected.Text.Length + 1);
        Assert.Equal(offsets.Select(expected.At), offsets.Select(actual.At));
    }
}
