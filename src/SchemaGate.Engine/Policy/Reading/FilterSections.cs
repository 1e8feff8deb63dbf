using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads <c>include</c> and <c>exclude</c> of what operations are filtered by.</summary>
internal static class FilterSections
{
    private const string Include = "include";
    private const string Exclude = "exclude";

    /// <summary>Lists of patterns.</summary>
    public static ImmutableArray<OperationFilter> Patterns(Section section, FilterSubject subject) =>
        [.. PatternsOf(section, subject, Include), .. PatternsOf(section, subject, Exclude)];

    /// <summary>Mappings from the name of an extension to a value or several.</summary>
    public static ImmutableArray<OperationFilter> Extensions(Section section) => [.. ExtensionsOf(section, Include), .. ExtensionsOf(section, Exclude)];

    private static IEnumerable<OperationFilter> PatternsOf(Section section, FilterSubject subject, string key) => section.Texts(key)
        .Where(item => IsPattern(section, subject, key, item.Text, item.Node))
        .Select(item => new OperationFilter(subject, key == Exclude, item.Text, null, InputRule.PlaceOf(item.Node)));

    private static bool IsPattern(Section section, FilterSubject subject, string key, string text, Node node)
    {
        if (FilterPatterns.ProblemOf(subject, text) is not { } problem)
        {
            return true;
        }

        section.Faults.Add(node, $"'{section.NameOf(key)}' cannot hold '{text}'. {problem}");
        return false;
    }

    private static List<OperationFilter> ExtensionsOf(Section section, string key)
    {
        var filters = new List<OperationFilter>();
        foreach (var member in section.Sub(key).Node.Members)
        {
            if (FilterPatterns.ProblemOf(FilterSubject.Extensions, member.Name) is { } problem)
            {
                section.Faults.Add(member, $"'{section.NameOf(key)}' cannot hold '{member.Name}'. {problem}");
            }

            filters.AddRange(ValuesOf(section, key, member));
        }

        return filters;
    }

    private static IEnumerable<OperationFilter> ValuesOf(Section section, string key, Member member)
    {
        var values = new List<Node>();
        foreach (var item in member.Value.Items)
        {
            values.Add(item);
        }

        if (!member.Value.IsArray)
        {
            values.Add(member.Value);
        }

        foreach (var value in values.Where(value => value.IsObject || value.IsArray || value.Kind == NodeKind.Null))
        {
            section.Faults.Expect(value, $"{section.NameOf(key)}.{member.Name}", "a text, a number, true or false, or a list of these");
        }

        return values.Select(value => new OperationFilter(FilterSubject.Extensions, key == Exclude, member.Name, value.Text, InputRule.PlaceOf(value)));
    }
}
