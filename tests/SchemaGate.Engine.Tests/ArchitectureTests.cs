namespace SchemaGate.Engine.Tests;

public sealed class ArchitectureTests
{
    private static readonly HashSet<string> Types = ["Comparison.Relation", "Contracts.Schema"];

    [Fact]
    public void Projects_refer_only_along_the_allowed_arrows() =>
        Assert.Equal([], ProjectArrows.Forbidden(Repository.PathOf("src")));

    [Fact]
    public void Engine_folders_use_only_what_lies_below_them() =>
        Assert.Equal([], FolderArrows.Forbidden(Repository.PathOf("src", "SchemaGate.Engine")));

    [Theory]
    [InlineData("Documents/Tape.cs", "using SchemaGate.Engine.Contracts;", "Documents/Tape.cs: Documents → Contracts")]
    [InlineData("Documents/Tape.cs", "using static SchemaGate.Engine.Rules.RuleIds;", "Documents/Tape.cs: Documents → Rules")]
    [InlineData("Reporting/JsonReport.cs", "using Change = SchemaGate.Engine.Comparison.Change;", "Reporting/JsonReport.cs: Reporting → Comparison")]
    [InlineData("Contracts/Schema.cs", "Comparison.Relation relation;", "Contracts/Schema.cs: Contracts → Comparison")]
    [InlineData("Contracts/Schema.cs", "global::SchemaGate.Engine.Policy.Level level;", "Contracts/Schema.cs: Contracts → Policy")]
    [InlineData("Finding.cs", "using SchemaGate.Engine.Documents;\npublic sealed record Finding;", "Finding.cs: Finding.cs → Documents")]
    public void A_forbidden_use_is_named(string file, string text, string expected) =>
        Assert.Equal([expected], FolderArrows.ForbiddenOf(file, text, Types));

    [Theory]
    [InlineData("Gate.cs", "using SchemaGate.Engine.Rules;\npublic static class Gate;")]
    [InlineData("BothSides.cs", "using SchemaGate.Engine.Rules;\ninternal sealed class BothSides;")]
    [InlineData("Rules/Paths/PathRemoved.cs", "using SchemaGate.Engine.Comparison;")]
    [InlineData("Documents/Tape.cs", "namespace SchemaGate.Engine.Documents;")]
    [InlineData("Documents/Tape.cs", "var all = source.Contracts.Count; // Contracts.Schema")]
    [InlineData("Documents/Tape.cs", "return Contracts.Count;")]
    public void An_allowed_use_passes(string file, string text) =>
        Assert.Equal([], FolderArrows.ForbiddenOf(file, text, Types));
}
