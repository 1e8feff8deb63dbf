using SchemaGate.Engine;
using SchemaGate.Engine.Files;
using SchemaGate.Engine.Policy;
using SchemaGate.Engine.Rules;

namespace SchemaGate.MSBuild;

/// <summary>What holds for a project: the policy and what is accepted.</summary>
/// <param name="Policy">The configuration, with what the project's properties say over it.</param>
/// <param name="Suppressions">The file of accepted findings.</param>
/// <param name="Files">The files that this was read from, full paths.</param>
internal sealed record ProjectTerms(GatePolicy Policy, SuppressionFile Suppressions, IReadOnlyList<string> Files)
{
    /// <exception cref="InputException">A file cannot be read or says what means nothing.</exception>
    public static ProjectTerms Read(CheckRequest request)
    {
        var file = request.Configuration ?? Found(ConfigurationFile.DefaultName, request.ProjectFolder);
        var reading = file is null ? new(GateConfiguration.Default, []) : ConfigurationFile.Read(file);
        Refuse(reading.Problems);
        var suppressions = Accepted(request, reading.Configuration.Suppressions);
        Refuse(suppressions.Reading.Problems);
        return new(PolicyOf(request, reading.Configuration.Policy), suppressions, file is null ? [suppressions.Path] : [file, suppressions.Path]);
    }

    private static SuppressionFile Accepted(CheckRequest request, string? configured)
    {
        var path = request.Suppressions ?? configured
            ?? Found(SuppressionFile.DefaultName, request.ProjectFolder)
            ?? Path.Combine(request.ProjectFolder, SuppressionFile.DefaultName);
        return SuppressionFile.Read(path, mayBeMissing: request.Suppressions is null || request.Mode == CheckMode.WriteSuppressions);
    }

    private static GatePolicy PolicyOf(CheckRequest request, GatePolicy policy) => policy with
    {
        FailOn = request.FailOn ?? policy.FailOn,
        Rules = policy.Rules.SetItems(request.Silenced
            .Where(code => RuleCatalog.Find(code) is { IsProblem: false })
            .Select(code => KeyValuePair.Create(code, RuleLevels.Of(RuleLevel.Off)))),
    };

    private static string? Found(string name, string folder) => UpwardSearch.Find(name, folder) is { } found ? Path.GetFullPath(found, folder) : null;

    private static void Refuse(IReadOnlyList<InputProblem> problems)
    {
        if (problems.Count > 0)
        {
            throw new InputException(problems[0]);
        }
    }
}
