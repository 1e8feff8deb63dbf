using System.Text;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

public sealed class TapeReaderTests
{
    [Fact]
    public void Tokens_stand_in_reading_order_with_their_ends()
    {
        var (tape, _) = Texts.Tape("{'a':[1,'x'],'b':null}");

        Assert.Equal(
            [NodeKind.Object, NodeKind.Key, NodeKind.Array, NodeKind.Number, NodeKind.String, NodeKind.Key, NodeKind.Null],
            tape.Kinds[..tape.Count]);
        Assert.Equal([0, 1, 5, 6, 8, 13, 17], tape.Offsets[..tape.Count]);
        Assert.Equal([7, 5, 1, 1, 4], [tape.Ends[0], tape.Ends[2], tape.Ends[3], tape.Ends[4], tape.Ends[6]]);
    }

    [Theory]
    [InlineData("{'a':1,'a':2}", "SG9002", 1, 8)]
    [InlineData("{'a':1,\n'\\u0061':2}", "SG9002", 2, 1)]
    [InlineData("{'o':{'a':{},'a':{}}}", "SG9002", 1, 14)]
    [InlineData("{'a':}", "SG9001", 1, 6)]
    [InlineData("{'a':1", "SG9001", 1, 7)]
    [InlineData("", "SG9001", 1, 1)]
    [InlineData("{'a':'\\ud800'}", "SG9001", 1, 6)]
    [InlineData("{'a':tru}", "SG9001", 1, 9)]
    [InlineData("[1,]", "SG9001", 1, 4)]
    public void What_is_wrong_is_refused_with_its_place(string json, string rule, int line, int column)
    {
        var problem = Assert.Throws<InputException>(() => Texts.Tape(json)).Problem;

        Assert.Equal((rule, line, column), (problem.Rule, problem.Place.Line, problem.Place.Column));
    }

    [Fact]
    public void Keys_of_sibling_and_nested_objects_may_repeat()
    {
        var (tape, _) = Texts.Tape("{'a':{'a':{'a':1}},'b':{'a':1}}");

        Assert.Equal(Keywords.Count + 2, tape.Names.Count);
    }

    [Fact]
    public void Invalid_utf8_is_refused_where_it_starts()
    {
        byte[] json = [.. "{\"a\":\n\""u8, 0xC3, 0x28, .. "\"}"u8];

        var problem = Assert.Throws<InputException>(() => Texts.Tape(json)).Problem;

        Assert.Equal(("SG9001", 2, 2), (problem.Rule, problem.Place.Line, problem.Place.Column));
    }

    [Fact]
    public void Nesting_is_limited()
    {
        var limits = new ReadLimits { MaxDepth = 3 };

        Assert.Equal(6, Texts.Tape("[[[1,2,3]]]", limits).Tape.Count);
        var problem = Assert.Throws<InputException>(() => Texts.Tape("[[[[]]]]", limits)).Problem;
        Assert.Equal(("SG9003", 1, 4), (problem.Rule, problem.Place.Line, problem.Place.Column));
    }

    [Fact]
    public void Columns_count_utf16_code_units()
    {
        var problem = Assert.Throws<InputException>(() => Texts.Tape(Encoding.UTF8.GetBytes("{\"ä😀\":1,x}"))).Problem;

        Assert.Equal(10, problem.Place.Column);
    }
}
