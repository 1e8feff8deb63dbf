using SchemaGate.Engine.Tests.Properties.Drawing;
using SchemaGate.Engine.Tests.Referee;

namespace SchemaGate.Engine.Tests.Properties.Soundness;

/// <summary>Which instances of a trial one side accepts, as Ajv says.</summary>
/// <param name="AsWritten">By the letter.</param>
/// <param name="Closed">With declared members alone.</param>
/// <param name="AnyBranch">With <c>oneOf</c> read as <c>anyOf</c>.</param>
internal sealed record Readings(bool[] AsWritten, bool[] Closed, bool[] AnyBranch)
{
    /// <summary>The questions whose answers <see cref="From"/> takes.</summary>
    public static IEnumerable<Question> Ask(Specimen specimen, Trial trial) =>
        new[] { specimen, ClosedReading.Of(specimen), Soundness.AnyBranch.Of(specimen) }.Select(reading => new Question(reading.Schema, reading.Components, trial.Instances));

    /// <summary>Null where Ajv cannot compile the schema.</summary>
    public static Readings? From(IReadOnlyList<bool[]?> answers, int start) =>
        answers[start] is { } written && answers[start + 1] is { } closed && answers[start + 2] is { } any ? new Readings(written, closed, any) : null;
}
