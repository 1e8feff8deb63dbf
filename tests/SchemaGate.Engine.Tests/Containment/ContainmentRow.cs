using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using Xunit.Abstractions;

namespace SchemaGate.Engine.Tests.Containment;

/// <summary>A line of a table in <c>testdata/containment</c>: inner, outer, the answer, the answer the other way round.</summary>
public sealed class ContainmentRow : IXunitSerializable
{
    public string Line { get; private set; } = string.Empty;

    /// <summary>What the lines after a <c>@</c> line share: received, text, 3.0, or more schemas.</summary>
    public string Setting { get; private set; } = string.Empty;

    public static TheoryData<ContainmentRow> In(string table)
    {
        var rows = new TheoryData<ContainmentRow>();
        var setting = string.Empty;
        foreach (var line in File.ReadLines(Repository.PathOf("testdata", "containment", table + ".txt")).Where(line => line.Length > 0 && line[0] != '#'))
        {
            setting = line[0] == '@' ? line[1..].Trim() : setting;
            if (line[0] != '@')
            {
                rows.Add(new ContainmentRow { Line = line, Setting = setting });
            }
        }

        return rows;
    }

    public void Deserialize(IXunitSerializationInfo info) => (Line, Setting) = (info.GetValue<string>(nameof(Line)), info.GetValue<string>(nameof(Setting)));

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue(nameof(Line), Line);
        info.AddValue(nameof(Setting), Setting);
    }

    public override string ToString() => Setting.Length > 0 ? "@" + Setting + " " + Line : Line;

    internal (Schema Inner, Schema Outer, string There, string Back) Read()
    {
        var cells = Line.Split(" :: ");
        var others = Setting.Contains('"', StringComparison.Ordinal) ? Setting[Setting.IndexOf('"', StringComparison.Ordinal)..] : string.Empty;
        var dialect = Setting.Contains("3.0", StringComparison.Ordinal) ? SchemaDialect.OpenApi30 : SchemaDialect.OpenApi31;
        return (Schemas.Read(cells[0], others, dialect), Schemas.Read(cells[1], others, dialect), cells[2], cells[3]);
    }

    internal string Ask(Schema inner, Schema outer) => Asking.Ask(
        inner,
        outer,
        Setting.StartsWith("received", StringComparison.Ordinal) ? Flow.Received : Flow.Sent,
        Setting.Contains("text", StringComparison.Ordinal) ? Wire.Text : Wire.Json);
}
