using System.Text;
using SchemaGate.MSBuild.Baselines;

namespace SchemaGate.MSBuild.Tests.Baselines;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void Members_are_sorted_and_nothing_else_moves() => Assert.Equal(
        "{\n  \"a\": [\n    3,\n    1.50,\n    1e400,\n    {\n      \"x\": null,\n      \"y\": \"<é>'+&\"\n    }\n  ],\n  \"b\": {},\n  \"c\": []\n}\n",
        TextOf("""{"c":[],"b":{},"a":[3,1.50,1e400,{"y":"<\u00e9>'+&","x":null}]}"""));

    [Fact]
    public void Writing_it_again_changes_nothing()
    {
        var once = TextOf("""{"paths":{"/b":{},"/a":{}},"openapi":"3.1.0"}""");

        Assert.Equal(once, TextOf(once));
    }

    private static string TextOf(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(Encoding.UTF8.GetBytes(json)));
}
