using System.Collections.Immutable;
using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads <c>deprecation</c> and <c>stability</c>.</summary>
internal static class LifecycleSections
{
    public static DeprecationPolicy Deprecation(Section section)
    {
        var policy = new DeprecationPolicy { MinimumDays = MinimumDays(section), RequireSunset = section.Flag("require-sunset") ?? false };
        section.End();
        return policy;
    }

    /// <summary>Null when the section does not say.</summary>
    public static ImmutableSortedSet<StabilityLevel>? FreeLevels(Section section)
    {
        var isSaid = section.Take("may-break").Exists;
        var free = Words.Stabilities.Where(level => level.Value != StabilityLevel.Stable).ToList();
        var levels = section.Items("may-break")
            .Select(item => Scalars.Word(section.Faults, item, section.NameOf("may-break"), free))
            .OfType<StabilityLevel>()
            .ToImmutableSortedSet();
        section.End();
        return isSaid ? levels : null;
    }

    /// <summary>One number for every level that was promised something, or a number for each.</summary>
    private static ImmutableSortedDictionary<StabilityLevel, int> MinimumDays(Section section)
    {
        const string Key = "minimum-days";
        var value = section.Take(Key);
        if (value.Exists && !value.IsObject)
        {
            var days = Scalars.Days(section.Faults, value, section.NameOf(Key)) ?? 0;
            return Words.Stabilities.ToImmutableSortedDictionary(level => level.Value, _ => days);
        }

        var each = section.Sub(Key);
        var result = ImmutableSortedDictionary.CreateBuilder<StabilityLevel, int>();
        foreach (var (word, level) in Words.Stabilities)
        {
            if (each.Take(word) is { Exists: true } number && Scalars.Days(section.Faults, number, each.NameOf(word)) is { } days)
            {
                result[level] = days;
            }
        }

        each.End();
        return result.ToImmutable();
    }
}
