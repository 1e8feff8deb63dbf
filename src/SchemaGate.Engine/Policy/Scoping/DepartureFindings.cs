using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Policy.Weights;
using SchemaGate.Engine.Rules;
using SchemaGate.Engine.Rules.Input;

namespace SchemaGate.Engine.Policy.Scoping;

/// <summary>Says which operations leave the scope with this change: from the next comparison on, nobody watches them.</summary>
internal static class DepartureFindings
{
    /// <summary>None when their level is off.</summary>
    public static IEnumerable<Finding> Of(LeftOut leftOut, PolicyLevels levels) =>
        levels.SeverityOf(PolicyRules.OperationLeftScope) is { } severity ? leftOut.Departed.Select(pair => Of(pair.Old, pair.New, severity)) : [];

    private static Finding Of(Operation old, Operation @new, Severity severity) => new()
    {
        Rule = PolicyRules.OperationLeftScope.Id,
        Name = PolicyRules.OperationLeftScope.Name,
        Severity = severity,
        Message = $"'{@new.Name}' is compared for the last time: as it is described now, the filters leave it out.",
        Operations = [@new.Name.ToString()],
        Old = Places.Of(old.Source, old.Path.Source),
        New = Places.Of(@new.Source, @new.Path.Source),
        Identity = $"{PolicyRules.OperationLeftScope.Id} {@new.Name.Method} {@new.Name.NormalisedPath} operation",
    };
}
