using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules.Paths;

/// <summary>What changed, in words: a server, or a variable of its address.</summary>
internal static class ServerNoun
{
    public static string Of(Change change) => Sentence.Noun(change.Trail.Parent is null ? "Server" : "Server variable", change);
}
