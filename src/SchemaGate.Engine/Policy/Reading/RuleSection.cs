using System.Collections.Immutable;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads <c>rules</c>: the levels that a team gives to rules.</summary>
internal static class RuleSection
{
    public static ImmutableSortedDictionary<string, RuleLevels> Read(Section section)
    {
        var levels = ImmutableSortedDictionary.CreateBuilder<string, RuleLevels>(StringComparer.Ordinal);
        foreach (var member in section.Node.Members)
        {
            var value = LevelsOf(section, member);
            if (RuleOf(section.Faults, member) is { } rule && value is not null && !levels.TryAdd(rule.Id, value))
            {
                section.Faults.Add(member, $"Rule {rule.Id} ({rule.Name}) has its level twice. Keep one of the two entries.");
            }
        }

        return levels.ToImmutable();
    }

    private static RuleDescriptor? RuleOf(Faults faults, Member member)
    {
        var (rule, problem) = KnownRules.Find(member.Name);
        if (problem is not null)
        {
            faults.Add(member, problem);
        }

        return rule;
    }

    private static RuleLevels? LevelsOf(Section rules, Member member)
    {
        var name = rules.NameOf(member.Name);
        if (!member.Value.IsObject)
        {
            return Scalars.Word(rules.Faults, member.Value, name, Words.Levels) is { } level ? RuleLevels.Of(level) : null;
        }

        var section = new Section(member.Value, name, rules.Faults);
        var levels = new RuleLevels(section.Choice("sent", Words.Levels), section.Choice("received", Words.Levels));
        section.End();
        return levels;
    }
}
