using System.Text;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Files;

namespace SchemaGate.Engine.Tests.Files;

public sealed class LaidOutJsonTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Longer than two pieces, so that lines are cut.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void A_file_is_kept_without_its_indentation_and_every_byte_has_its_place(string mark)
    {
        var file = Encoding.UTF8.GetBytes("{\n" + string.Concat(Enumerable.Range(0, 5_000).Select(number => $"{new string(' ', number % 23)}\"ä{number}\": {number},\r\n")) + "\t\"last\": 0\n}\n");
        var text = Read("api.json", [.. Encoding.UTF8.GetBytes(mark), .. file])!;
        var (expected, positions) = UnindentedText.Of(file);

        Assert.InRange(file.Length, 2 * 64 * 1024, 3 * 64 * 1024);
        Assert.Equal(expected.ToArray(), text.Text.ToArray());
        var offsets = Enumerable.Range(0, expected.Length + 1);
        Assert.Equal(offsets.Select(positions.At), offsets.Select(text.At));
    }

    [Theory]
    [InlineData("api.json", "{\"openapi\": \"3.0.3\"}")]
    [InlineData("api.json", "openapi: 3.0.3\ninfo:\n  title: A\n")]
    [InlineData("api.json", "\n{\n  \"openapi\": \"3.0.3\"\n}\n")]
    [InlineData("api.json", "")]
    [InlineData("api.yaml", "{\n  \"openapi\": \"3.0.3\"\n}\n")]
    public void Any_other_file_is_left_to_be_read_from_its_start(string name, string content)
    {
        var path = Write(name, Encoding.UTF8.GetBytes(content));
        using var file = File.OpenRead(path);

        Assert.Null(LaidOutJson.TryRead(file));
        Assert.Equal(0, file.Position);
        Assert.Equal(content, Encoding.UTF8.GetString(DocumentFile.Read(path).Content.Span));
    }

    [Fact]
    public void What_is_wrong_far_down_in_a_file_is_told_with_its_place()
    {
        var path = Write("api.json", Encoding.UTF8.GetBytes("{\n  \"openapi\": \"3.0.3\",\n" + string.Concat(Enumerable.Repeat("    \"x-a\": 1,\n", 10_000)) + "      \"x-b\": 'c'\n}\n"));
        var fault = Assert.Throws<InputException>(() => DocumentReader.Read(DocumentFile.Read(path), new ReadLimits()));

        Assert.Equal((10_003, 14), (fault.Problem.Place.Line, fault.Problem.Place.Column));
        Assert.Equal("This is not JSON: its strings stand in double quotes, not in single ones.", fault.Problem.Message);
    }

    [Fact]
    public void Other_content_in_place_of_the_file_s_has_places_of_its_own()
    {
        var file = DocumentFile.Read(Write("api.json", Encoding.UTF8.GetBytes("{\n        \"openapi\": \"3.0.3\"\n}\n")));
        var other = file with { Content = Encoding.UTF8.GetBytes("{\n  \"openapi\": \"3.0.3\",\n  \"x-b\": 'c'\n}\n") };
        var fault = Assert.Throws<InputException>(() => DocumentReader.Read(other, new ReadLimits()));

        Assert.Equal((3, 10), (fault.Problem.Place.Line, fault.Problem.Place.Column));
    }

    [Fact]
    public void A_merge_conflict_is_told_with_its_line()
    {
        var path = Write("api.json", Encoding.UTF8.GetBytes("{\n  \"openapi\": \"3.0.3\",\n<<<<<<< HEAD\n  \"x-a\": 1\n=======\n  \"x-a\": 2\n>>>>>>> b\n}\n"));
        var fault = Assert.Throws<InputException>(() => DocumentReader.Read(DocumentFile.Read(path), new ReadLimits()));

        Assert.Equal((3, 1, MergeConflict.Message), (fault.Problem.Place.Line, fault.Problem.Place.Column, fault.Problem.Message));
    }

    private UnindentedText? Read(string name, byte[] content)
    {
        using var file = File.OpenRead(Write(name, content));
        return LaidOutJson.TryRead(file);
    }

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
