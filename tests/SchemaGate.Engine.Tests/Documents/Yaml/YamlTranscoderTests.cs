using System.Text;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Documents.Yaml;

namespace SchemaGate.Engine.Tests.Documents.Yaml;

public sealed class YamlTranscoderTests
{
    [Theory]
    [InlineData("a: 1", """{"a":1}""")]
    [InlineData("- a\n- b", """["a","b"]""")]
    [InlineData("a: {b: [1, x]}", """{"a":{"b":[1,"x"]}}""")]
    [InlineData("200: x\nnull: y\n1.0: z\ntrue: t", """{"200":"x","null":"y","1.0":"z","true":"t"}""")]
    [InlineData("a: |\n  x\n  y\n", """{"a":"x\u000ay\u000a"}""")]
    [InlineData("a: 'it''s'\nb: \"q\\\"\"", """{"a":"it's","b":"q\u0022"}""")]
    [InlineData("a:\nb: ~", """{"a":null,"b":null}""")]
    [InlineData("a: {}\nb: []", """{"a":{},"b":[]}""")]
    [InlineData("a: \"\\uD83D\\uDE00\"\nb: 😀", """{"a":"😀","b":"😀"}""")]
    [InlineData("%YAML 1.2\n---\na: 1\n...\n", """{"a":1}""")]
    [InlineData("a: !!str 12\nb: !!int \"3\"\nc: ! 4\nd: !!float 1", """{"a":"12","b":3,"c":"4","d":1}""")]
    [InlineData("a: !!map {b: !!seq [1]}", """{"a":{"b":[1]}}""")]
    public void Writes_the_json_that_yaml_means(string yaml, string json) => Assert.Equal(json, Json(yaml));

    [Theory]
    [InlineData("a: &x {k: 1}\nb: *x", """{"a":{"k":1},"b":{"k":1}}""")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x", """{"a":1,"b":2,"c":2}""")]
    [InlineData("&k a: 1\nb: {*k : 2}", """{"a":1,"b":{"a":2}}""")]
    public void Writes_aliases_out(string yaml, string json) => Assert.Equal(json, Json(yaml));

    [Theory]
    [InlineData("a: &x {k: 1, l: 2}\nb: {<<: *x, k: 3}", """{"a":{"k":1,"l":2},"b":{"k":3,"l":2}}""")]
    [InlineData("a: &x {k: 1}\nb: &y {k: 2, m: 3}\nc: {<<: [*x, *y], z: 0}", """{"a":{"k":1},"b":{"k":2,"m":3},"c":{"z":0,"k":1,"m":3}}""")]
    [InlineData("a: &x {k: 1}\nb: &y {<<: *x, l: 2}\nc: {<<: *y}", """{"a":{"k":1},"b":{"l":2,"k":1},"c":{"l":2,"k":1}}""")]
    [InlineData("b: {<<: {k: 1}}", """{"b":{"k":1}}""")]
    [InlineData("b: {'<<': 1}", """{"b":{"<<":1}}""")]
    public void Follows_merge_keys(string yaml, string json) => Assert.Equal(json, Json(yaml));

    [Theory]
    [InlineData("a: 1\na: 2", "SG9002", 2, 1, "The key 'a' is there twice in one object (first on line 1). Remove one of them.")]
    [InlineData("a: &x {k: 1}\nb: {<<: *x, k: 1, k: 2}", "SG9002", 2, 19, "The key 'k' is there twice in one object (first on line 2). Remove one of them.")]
    [InlineData("b: {<<: {k: 1}, <<: {l: 1}}", "SG9002", 1, 17, "The merge key '<<' is there twice in one mapping. Give it a sequence of sources instead.")]
    [InlineData("a: 1\n---\nb: 2", "SG9001", 2, 1, "The file holds more than one YAML document. Keep one document in one file.")]
    [InlineData("a: *x", "SG9001", 1, 4, "The alias '*x' has no anchor '&x' before it.")]
    [InlineData("a: &x [1, *x]", "SG9001", 1, 11, "The alias '*x' stands inside the value that it stands for, which would never end. Use a $ref.")]
    [InlineData("? [1]\n: 2", "SG9001", 1, 3, "A key must be a single value here, not a mapping or a sequence.")]
    [InlineData("a:\n\"2\":\n  : x\n  c:\n    d: 1\n", "SG9001", 5, 5, "This is not YAML: this key is left without a value. Look for a key before it that is empty.")]
    [InlineData("a: .inf", "SG9001", 1, 4, "JSON has no number '.inf', so no contract can hold it. Write it in quotes if a string is meant.")]
    [InlineData("a: !include b.yaml", "SG9001", 1, 4, "The tag '!include' has no meaning in OpenAPI. Remove it, or resolve it before comparing.")]
    [InlineData("a: !!int x", "SG9001", 1, 4, "'x' is not of the type that its tag '!!int' says.")]
    [InlineData("a: {<<: 1}", "SG9001", 1, 9, "A merge key '<<' takes a mapping, an alias of one, or a sequence of these.")]
    [InlineData("# nothing\n", "SG9001", 1, 1, "The document is empty. Check that the right file was given.")]
    [InlineData("a: 1\nb: \u0001", "SG9001", 2, 4, "The control character U+0001 is not allowed in YAML. Remove it, or write it as an escape in double quotes.")]
    [InlineData("a: 1\n\0b: 2", "SG9001", 2, 1, "The control character U+0000 is not allowed in YAML. Remove it, or write it as an escape in double quotes.")]
    [InlineData("a:\n   b: 1\n  c: 2", "SG9001", 3, 3, "This is not YAML: While parsing a block mapping, did not find expected key.")]
    [InlineData("a: \"x\nb: 3\n", "SG9001", 2, 1, "This is not YAML: While scanning a multi-line double-quoted scalar, found wrong indentation.")]
    [InlineData("a: [1, 2\nb: 3\n", "SG9001", 1, 6, "This is not YAML: something that was opened here or before is not closed as it should be.")]
    [InlineData("a: \"\\uD800\"", "SG9001", 1, 11, "This is not YAML: While scanning a quoted scalar, found invalid Unicode surrogates.")]
    public void Refuses_with_the_place(string yaml, string rule, int line, int column, string message)
    {
        var problem = Assert.Throws<InputException>(() => Read(yaml)).Problem;

        Assert.Equal((rule, line, column, message), (problem.Rule, problem.Place.Line, problem.Place.Column, problem.Message));
    }

    [Fact]
    public void Every_key_and_value_knows_its_place()
    {
        var tape = Read("# head\nopenapi: '3.0.0'\n\"é😀\": &a   {b: [x, *n]}\n".Replace("*n", "3", StringComparison.Ordinal), out var source);

        var places = Enumerable.Range(0, tape.Count).Select(index => source.Positions.At(tape.Offsets[index])).Select(at => (at.Line, at.Column));

        Assert.Equal([(2, 1), (2, 1), (2, 10), (3, 1), (3, 8), (3, 14), (3, 17), (3, 18), (3, 21)], places);
    }

    [Fact]
    public void What_an_alias_brings_in_keeps_its_place()
    {
        var tape = Read("a: &x {k: 1}\nb: *x\n", out var source);

        Assert.Equal(new Position(1, 11), source.Positions.At(tape.Offsets[tape.Count - 1]));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_have_a_place()
    {
        var problem = Assert.Throws<InputException>(() => YamlTranscoder.Transcode("a.yaml", [(byte)'a', (byte)':', (byte)'\n', (byte)' ', 0xC3, 0x28], new ReadLimits())).Problem;

        Assert.Equal(new Place("a.yaml", 2, 2, string.Empty), problem.Place);
    }

    private static string Json(string yaml) => Encoding.UTF8.GetString(Read(yaml).Text.Span);

    private static Tape Read(string yaml) => Read(yaml, out _);

    private static Tape Read(string yaml, out TextSource source)
    {
        (var json, source) = YamlTranscoder.Transcode("a.yaml", Encoding.UTF8.GetBytes(yaml), new ReadLimits());
        return TapeReader.Read(json, source, new ReadLimits());
    }
}
