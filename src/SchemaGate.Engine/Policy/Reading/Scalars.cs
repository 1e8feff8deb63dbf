using System.Globalization;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads single values of a section; what is not there is null.</summary>
internal static class Scalars
{
    /// <summary>One of a few words.</summary>
    public static T? Choice<T>(this Section section, string key, IReadOnlyList<(string Word, T Value)> choices)
        where T : struct
    {
        var value = section.Take(key);
        return value.Exists ? Word(section.Faults, value, section.NameOf(key), choices) : null;
    }

    /// <summary>The meaning of a word; null when it is none of the choices, which is then a fault.</summary>
    public static T? Word<T>(Faults faults, Node value, string name, IReadOnlyList<(string Word, T Value)> choices)
        where T : struct
    {
        foreach (var (word, meaning) in choices)
        {
            if (value.IsString && value.Text == word)
            {
                return meaning;
            }
        }

        string[] words = [.. choices.Select(choice => choice.Word)];
        if (value.IsObject || value.IsArray)
        {
            faults.Expect(value, name, $"one of {string.Join(", ", words)}");
        }
        else
        {
            faults.Refuse(value, name, words);
        }

        return null;
    }

    public static bool? Flag(this Section section, string key)
    {
        var value = section.Take(key);
        if (value.Exists && value.Kind is not (NodeKind.True or NodeKind.False))
        {
            section.Faults.Expect(value, section.NameOf(key), "true or false");
        }

        return value.Kind is NodeKind.True or NodeKind.False ? value.IsTrue : null;
    }

    /// <summary>Text that is not empty.</summary>
    public static string? Text(this Section section, string key)
    {
        var value = section.Take(key);
        return value.Exists ? Text(section.Faults, value, section.NameOf(key)) : null;
    }

    public static string? Text(Faults faults, Node value, string name)
    {
        if (value is { IsString: true, Raw.Length: > 0 })
        {
            return value.Text;
        }

        faults.Expect(value, name, "text that is not empty");
        return null;
    }

    /// <summary>A number of days: 0 to 36,500.</summary>
    public static int? Days(Faults faults, Node value, string name)
    {
        if (value.Kind == NodeKind.Number && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= 36_500)
        {
            return days;
        }

        faults.Add(value, $"'{name}' must be a whole number of days, 0 to 36500.");
        return null;
    }
}
