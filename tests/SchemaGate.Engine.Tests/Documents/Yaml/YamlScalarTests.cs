using SchemaGate.Engine.Documents.Yaml;

namespace SchemaGate.Engine.Tests.Documents.Yaml;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("", "null")]
    [InlineData("~", "null")]
    [InlineData("Null", "null")]
    [InlineData("TRUE", "true")]
    [InlineData("False", "false")]
    [InlineData("0", "0")]
    [InlineData("-0", "-0")]
    [InlineData("12", "12")]
    [InlineData("+1", "1")]
    [InlineData("-1", "-1")]
    [InlineData("007", "7")]
    [InlineData("000", "0")]
    [InlineData("0x1F", "31")]
    [InlineData("0xffffffffffffffffffff", "1208925819614629174706175")]
    [InlineData("0o17", "15")]
    [InlineData("1.0", "1.0")]
    [InlineData("1e3", "1e3")]
    [InlineData("1.5E+10", "1.5E+10")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("5.", "5")]
    [InlineData("5.e1", "5e1")]
    [InlineData("123456789012345678901234567890.123456789", "123456789012345678901234567890.123456789")]
    public void Reads_literals_and_numbers(string text, string json) => Assert.Equal(json, YamlScalar.Json(text));

    [Theory]
    [InlineData("nULL")]
    [InlineData("yes")]
    [InlineData("off")]
    [InlineData("1_000")]
    [InlineData("2020-01-01")]
    [InlineData("12:30:45")]
    [InlineData("3.0.0")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("+")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("e5")]
    [InlineData("0x")]
    [InlineData("0xg")]
    [InlineData("0o8")]
    [InlineData("--1")]
    [InlineData("1 2")]
    [InlineData("١")]
    [InlineData("infinity")]
    public void Anything_else_is_a_string(string text) => Assert.Null(YamlScalar.Json(text));

    [Theory]
    [InlineData(".inf")]
    [InlineData("-.Inf")]
    [InlineData("+.INF")]
    [InlineData(".nan")]
    public void Json_has_no_word_for_it(string text) => Assert.Equal(string.Empty, YamlScalar.Json(text));
}
