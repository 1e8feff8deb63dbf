using System.Text;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

public sealed class NameTableTests
{
    /// <summary>Every length up to five words, and for each a name that differs in one byte only, wherever it is.</summary>
    [Fact]
    public void Names_that_differ_in_one_byte_have_numbers_of_their_own()
    {
        var names = Enumerable.Range(0, 41)
            .SelectMany(length => Enumerable.Range(-1, length + 1).Select(place => new string([.. Enumerable.Range(0, length).Select(at => at == place ? 'Z' : 'a')])))
            .ToList();
        var table = new NameTable();
        var numbers = names.Select(name => table.Intern(Encoding.UTF8.GetBytes(name))).ToList();

        Assert.Equal(names.Count, numbers.Distinct().Count());
        Assert.Equal(numbers, names.Select(name => table.Find(Encoding.UTF8.GetBytes(name))));
        Assert.Equal(names, numbers.Select(table.Text));
        Assert.Equal(-1, table.Find("never seen"u8));
    }

    [Fact]
    public void A_keyword_has_its_own_number() => Assert.Equal((int)Keyword.Properties, new NameTable().Intern("properties"u8));
}
