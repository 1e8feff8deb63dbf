using System.Text;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("a.json", """{"openapi": "3.1.0"}""")]
    [InlineData("a.json", "\uFEFF{\"openapi\": \"3.1.0\"}")]
    [InlineData("a.yaml", """{"openapi": "3.1.0"}""")]
    [InlineData("a.json", "openapi: 3.1.0")]
    [InlineData("-", "\uFEFFopenapi: 3.1.0")]
    [InlineData("a.yaml", "{openapi: 3.1.0}")]
    [InlineData("A.YML", "{\"openapi\": 3.1.0, # why not\n}")]
    [InlineData("-", "\r\n\t {\"openapi\": \"3.1.0\"}")]
    public void Json_and_yaml_are_told_apart_by_content(string name, string content)
    {
        var root = Read(name, Encoding.UTF8.GetBytes(content)).Root;

        Assert.Equal("3.1.0", root[Keyword.OpenApi].Text);
    }

    [Theory]
    [InlineData("", "SG9001", "The document is empty. Check that the right file was given.")]
    [InlineData(" \r\n", "SG9001", "The document is empty. Check that the right file was given.")]
    [InlineData("\uFEFF", "SG9001", "The document is empty. Check that the right file was given.")]
    [InlineData("{openapi: 3.1.0}", "SG9001", "This is not JSON: 'o' cannot stand here.")]
    [InlineData("[]", "SG9101", "This value must be an OpenAPI document here, not an array.")]
    [InlineData("hello", "SG9101", "This value must be an OpenAPI document here, not a string.")]
    [InlineData("PK\u0003\u0004x", "SG9001", "The document is a ZIP archive. Extract it first.")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "SG9001", "The document is a pointer of Git LFS, not the file itself. Get the file with `git lfs pull`.")]
    [InlineData("<!DOCTYPE html>", "SG9001", "The document is HTML or XML, as a server answers where there is no document. Check the address that it came from.")]
    [InlineData("\n<html>", "SG9001", "The document is HTML or XML, as a server answers where there is no document. Check the address that it came from.")]
    [InlineData("<?xml version='1.0'?>", "SG9001", "The document is HTML or XML, as a server answers where there is no document. Check the address that it came from.")]
    public void What_cannot_be_read_says_why(string content, string rule, string message)
    {
        var problem = Problem("a.json", Encoding.UTF8.GetBytes(content));

        Assert.Equal((rule, message, 1), (problem.Rule, problem.Message, problem.Place.Line));
    }

    [Fact]
    public void A_compressed_document_is_named() =>
        Assert.Equal("The document is compressed with gzip. Decompress it first.", Problem("a.json", [0x1F, 0x8B, 8, 0, 0, 0]).Message);

    [Theory]
    [InlineData("a.json", "{\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> other\n}", 2)]
    [InlineData("a.json", "<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> other\n", 1)]
    [InlineData("a.yaml", "openapi: 3.1.0\ninfo: a <<<<<<< b\n<<<<<<< HEAD\npaths: {}\n=======\npaths:\n>>>>>>> other\n", 3)]
    public void A_merge_conflict_is_named_at_its_first_line(string name, string content, int line)
    {
        var problem = Problem(name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(
            ("SG9001", "A merge conflict was left in the document. Choose one side, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.", line, 1),
            (problem.Rule, problem.Message, problem.Place.Line, problem.Place.Column));
    }

    [Fact]
    public void A_text_may_speak_of_conflicts() =>
        Assert.Equal("<<<<<<< HEAD\n", Read("a.yaml", "openapi: 3.1.0\nx-note: |\n <<<<<<< HEAD\n"u8.ToArray()).Root["x-note"].Text);

    [Theory]
    [InlineData("{\"a\": [1, 2", 12, "it ends before it is complete. Check that the file is whole.")]
    [InlineData("{\"a\": 1,}", 9, "a comma stands before a closing bracket. Remove it.")]
    [InlineData("{\"a\": [1, ]}", 11, "a comma stands before a closing bracket. Remove it.")]
    [InlineData("{\"a\": 1, // x\n}", 10, "it has no comments. Remove this one.")]
    [InlineData("{'a': 1}", 2, "its strings stand in double quotes, not in single ones.")]
    [InlineData("{\"a\": \"x\ty\"}", 9, "the control character U+0009 cannot stand here. In a string it is written as an escape.")]
    [InlineData("{\"a\": \"\\x\"}", 9, "'x' cannot stand here.")]
    [InlineData("{\"a\": nul}", 10, "'}' cannot stand here.")]
    [InlineData("{\"a\": 01}", 8, "'1' cannot stand here.")]
    [InlineData("{\"a\": 1} é", 10, "'é' cannot stand here.")]
    [InlineData("{\"a\": NaN}", 7, "'N' cannot stand here.")]
    public void A_fault_in_json_has_its_place(string content, int column, string message)
    {
        var problem = Problem("a.json", Encoding.UTF8.GetBytes(content));

        Assert.Equal(("SG9001", 1, column, "This is not JSON: " + message), (problem.Rule, problem.Place.Line, problem.Place.Column, problem.Message));
    }

    [Theory]
    [InlineData("utf-16", "UTF-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("utf-32", "UTF-32")]
    [InlineData("utf-32BE", "UTF-32")]
    public void Other_encodings_are_named(string encoding, string name)
    {
        var text = Encoding.GetEncoding(encoding);
        foreach (var content in (byte[][])[text.GetBytes("{}"), [.. text.GetPreamble(), .. text.GetBytes("{}")]])
        {
            Assert.Equal($"The document is {name}. Save it as UTF-8 and try again.", Problem("a.json", content).Message);
        }
    }

    [Fact]
    public void A_document_may_be_as_large_as_the_limit()
    {
        var content = Encoding.UTF8.GetBytes("openapi: 3.1.0");

        Assert.Equal("3.1.0", DocumentReader.Read(new DocumentInput("a", content), new ReadLimits { MaxBytes = content.Length + 20 }).Root[Keyword.OpenApi].Text);
        var problem = Assert.Throws<InputException>(() => DocumentReader.Read(new DocumentInput("a", content), new ReadLimits { MaxBytes = content.Length - 1 })).Problem;
        Assert.Equal(("SG9003", "The document is larger than 13 bytes."), (problem.Rule, problem.Message));
    }

    [Fact]
    public void The_same_document_in_json_and_yaml_means_the_same()
    {
        var json = Read("a", Encoding.UTF8.GetBytes("""{"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"200": {"description": "x"}}}}}}"""));
        var yaml = Read("a", Encoding.UTF8.GetBytes("paths:\n  /a:\n    get: {responses: {200: {description: other}}}\nopenapi: 3.1.0"));

        Assert.Equal(json.Root.Hash, yaml.Root.Hash);
    }

    private static Document Read(string name, byte[] content) => DocumentReader.Read(new DocumentInput(name, content), new ReadLimits());

    private static InputProblem Problem(string name, byte[] content) => Assert.Throws<InputException>(() => Read(name, content)).Problem;
}
