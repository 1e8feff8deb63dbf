using System.Text;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

public sealed class ContainerHashesTests
{
    /// <summary>Some hundred tokens, so that objects and arrays lie on every side of the words that they are counted in.</summary>
    [Fact]
    public void Equal_objects_and_arrays_have_equal_hashes_wherever_they_stand()
    {
        string[] kinds = ["1", "{}", "[1, [2]]", "{\"a\": 1, \"b\": [3]}", "\"x\"", "[]", "{\"b\": [3], \"a\": 2}"];
        var items = Enumerable.Range(0, 210).Select(at => kinds[at % kinds.Length]);
        var document = DocumentReader.ReadData(new DocumentInput("a.json", Encoding.UTF8.GetBytes($"[{string.Join(", ", items)}]")), new ReadLimits());
        var hashes = new List<Hash128>();
        foreach (var item in document.Root.Items)
        {
            hashes.Add(item.Hash);
        }

        Assert.Equal(kinds.Length, hashes.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 210).Select(at => hashes[at % kinds.Length]), hashes);
    }
}
