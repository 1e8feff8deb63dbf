using System.Text;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Engine.Tests.Policy.Suppressions;

public sealed class YamlStringTests
{
    [Theory]
    [InlineData("SG5302 GET /orders/{} response 200/application~1json property total", "SG5302 GET /orders/{} response 200/application~1json property total")]
    [InlineData("it's fine", "it's fine")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("say \"x\"", "say \"x\"")]
    [InlineData("two\nlines", "\"two\\nlines\"")]
    [InlineData("", "\"\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("Yes", "\"Yes\"")]
    [InlineData("12", "\"12\"")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("*", "\"*\"")]
    [InlineData("ends ", "\"ends \"")]
    [InlineData("Größe", "\"Größe\"")]
    public void Is_plain_only_where_it_is_safe(string text, string expected) => Assert.Equal(expected, YamlString.Of(text));

    [Theory]
    [InlineData("a: 'b' \"c\" # d")]
    [InlineData("\t\r\n\u0001\u007f\u0085\u2028\ufeff")]
    [InlineData(@"back\slash \* \\")]
    [InlineData("emoji 🙂 and 漢字")]
    [InlineData("{flow: [a, b]}")]
    [InlineData("%&!|>@`")]
    [InlineData("true")]
    [InlineData("2026-01-31")]
    [InlineData("0x1F")]
    public void Is_read_back_as_it_was(string text)
    {
        var yaml = $"list:\n  - key: {YamlString.Of(text)}\n    after: {YamlString.Of(text)}\n";

        var root = DocumentReader.ReadData(new DocumentInput("a.yml", Encoding.UTF8.GetBytes(yaml)), new ReadLimits()).Root;

        foreach (var item in root["list"].Items)
        {
            Assert.Equal((NodeKind.String, text, text), (item["key"].Kind, item["key"].Text, item["after"].Text));
        }
    }
}
