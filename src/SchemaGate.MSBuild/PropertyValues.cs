using System.Globalization;
using SchemaGate.Engine;
using SchemaGate.Engine.Policy.Reading;

namespace SchemaGate.MSBuild;

/// <summary>Understands the values of MSBuild properties.</summary>
/// <param name="project">The project file, where a wrong value is to be looked for.</param>
internal sealed class PropertyValues(string project)
{
    /// <exception cref="InputException">Two things are asked for at once, or a pipeline is to accept by itself.</exception>
    public CheckMode Mode(SchemaGateCheck task) => (task.UpdateBaseline, task.WriteSuppressions) switch
    {
        (true, true) => throw Wrong("SchemaGateUpdateBaseline and SchemaGateWriteSuppressions contradict each other. Set one of them."),
        (true, _) => CheckedOnCI(task, "SchemaGateUpdateBaseline", CheckMode.UpdateBaseline),
        (_, true) => CheckedOnCI(task, "SchemaGateWriteSuppressions", CheckMode.WriteSuppressions),
        _ => CheckMode.Check,
    };

    /// <exception cref="InputException">The text is none of the levels.</exception>
    public FailOn? FailOn(string property, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var (word, value) = Words.FailOns.FirstOrDefault(choice => string.Equals(choice.Word, text.Trim(), StringComparison.OrdinalIgnoreCase));
        return word is null ? throw Wrong($"{property} is '{text}'. Give one of: {string.Join(", ", Words.FailOns.Select(choice => choice.Word))}.") : value;
    }

    /// <exception cref="InputException">The text is no day.</exception>
    public DateOnly? Day(string property, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        return DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw Wrong($"{property} is '{text}'. Give a day as yyyy-MM-dd.");
    }

    private CheckMode CheckedOnCI(SchemaGateCheck task, string property, CheckMode mode) => task.IsOnCI
        ? throw Wrong($"{property} accepts whatever changed, so in a pipeline nothing would ever fail. Run it on your machine and commit what it writes; set SchemaGateOnCI=false where a pipeline is really to do that.")
        : mode;

    private InputException Wrong(string message) => new(new InputProblem("SG9301", "invalid-configuration", message, new(project, 1, 1, string.Empty)));
}
