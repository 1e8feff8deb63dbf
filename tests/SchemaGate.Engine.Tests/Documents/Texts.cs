using System.Text;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Tests.Documents;

/// <summary>Documents from text in a test. Single quotes stand for double ones, so that JSON reads well in C#.</summary>
internal static class Texts
{
    public const string Name = "test.json";

    public static Document Read(string json, Grammar? grammar = null)
    {
        var (tape, source) = Tape(json);
        return new Document(Name, tape, MeaningPass.Read(tape, source, grammar ?? OpenApiGrammar.Document), source.Positions);
    }

    public static (Tape Tape, TextSource Source) Tape(string json, ReadLimits? limits = null) =>
        Tape(Encoding.UTF8.GetBytes(json.Replace('\'', '"')), limits);

    public static (Tape Tape, TextSource Source) Tape(byte[] json, ReadLimits? limits = null)
    {
        var source = new TextSource(Name, new JsonPositions(json));
        return (TapeReader.Read(json, source, limits ?? new ReadLimits()), source);
    }
}
