using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

public sealed class MeaningPassTests
{
    private const string Schema = "{'components':{'schemas':{'A':";

    [Theory]
    [InlineData("{'type':'string','maxLength':3}", "{'maxLength':3,'type':'string'}", true)]
    [InlineData("{'type':'string'}", "{'type':'string','description':'text','example':1,'x-note':2}", true)]
    [InlineData("{'properties':{'description':{'type':'string'}}}", "{'properties':{}}", false)]
    [InlineData("{'properties':{'x-note':{'type':'string'}}}", "{'properties':{}}", false)]
    [InlineData("{'properties':{'properties':{'description':'a'}}}", "{'properties':{'properties':{'description':'b'}}}", true)]
    [InlineData("{'enum':[{'description':'a'}]}", "{'enum':[{'description':'b'}]}", false)]
    [InlineData("{'enum':['a','b']}", "{'enum':['b','a']}", false)]
    [InlineData("{'const':'1'}", "{'const':1}", false)]
    [InlineData("{'x-extensible-enum':['a']}", "{'x-extensible-enum':['b']}", false)]
    [InlineData("{'deprecated':true}", "{}", false)]
    [InlineData("{'properties':{'a':{},'b':{}}}", "{'properties':{'a':{}},'b':{}}", false)]
    [InlineData("{'if':{'title':'a'}}", "{'if':{'title':'b'}}", true)]
    [InlineData("{'items':[{'title':'a'}]}", "{'items':[{'title':'b'}]}", true)]
    public void Hashes_tell_meanings_apart_and_nothing_else(string one, string other, bool isSame)
    {
        var (first, second) = (Texts.Read(Schema + one + "}}}").Root, Texts.Read(Schema + other + "}}}").Root);

        Assert.Equal(isSame, first.Hash == second.Hash);
    }

    [Fact]
    public void References_are_told_from_names_and_data()
    {
        var document = Texts.Read(
            "{'components':{'schemas':{'A':{'properties':{'$ref':{'$ref':'#/x'}},'enum':[{'$ref':'#/y'}],'default':{'$ref':'#/z'}}}," +
            "'responses':{'R':{'$ref':'#/r'}}}}");

        var found = document.Meaning.References.Select(reference => (new Node(document, reference.Index)[Keyword.Ref].Text, reference.Expected.Name));

        Assert.Equal([("#/x", "a schema"), ("#/r", "a response")], found);
    }

    [Theory]
    [InlineData("{'components':{'schemas':{'A':{'required':true}}}}", "'required' must be an array of a string here, not a boolean.")]
    [InlineData("{'components':{'schemas':{'A':{'properties':{'b':{'type':'string','required':true}}}}}}", "'required' must be an array of a string here, not a boolean.")]
    [InlineData("{'components':{'schemas':{'A':{'maxLength':'3'}}}}", "'maxLength' must be a number here, not a string.")]
    [InlineData("{'components':{'schemas':{'A':[]}}}", "'A' must be a schema here, not an array.")]
    [InlineData("{'paths':{'/a':{'get':{'deprecated':'yes'}}}}", "'deprecated' must be true or false here, not a string.")]
    public void A_value_of_the_wrong_kind_is_a_problem(string json, string message)
    {
        var problem = Assert.Single(Texts.Read(json).Meaning.Problems);

        Assert.Equal(("SG9101", message), (problem.Rule, problem.Message));
    }

    [Theory]
    [InlineData("{'paths':{'/a':{'parameters':[{'name':'q','in':'query','required':true}]}}}")]
    [InlineData("{'paths':{'x-note':1,'/a':{'get':{'responses':{'x-note':'text'}}}}}")]
    [InlineData("{'components':{'schemas':{'A':{'exclusiveMinimum':true,'items':[true],'additionalProperties':false}}}}")]
    [InlineData("{'components':{'schemas':{'A':true}},'tags':null}")]
    [InlineData("{'swagger':'2.0','paths':{'/a':{'get':{'parameters':[{'name':'q','in':'query','type':'array','items':{'type':'string'}}]}}}}")]
    public void What_documents_hold_is_no_problem(string json) => Assert.Empty(Texts.Read(json).Meaning.Problems);
}
