using System.Globalization;
using SchemaGate.Engine.Contracts.Values;
using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Policy.Reading;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>Reads one entry. Keys that are not known here are the team's own, unless they are nearly ours.</summary>
/// <param name="entry">The entry's mapping.</param>
/// <param name="problems">Where to put what is wrong with it.</param>
internal sealed class SuppressionEntryReader(Node entry, List<InputProblem> problems)
{
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] Bounds = ["identity", "documents", "value", "until"];

    /// <summary>The entry; null when it names no identity.</summary>
    public Suppression? Read()
    {
        if (!entry.IsObject)
        {
            Refuse(entry, "An entry is a mapping with the key 'identity'.");
            return null;
        }

        var suppression = new Suppression
        {
            Identities = Texts("identity"),
            Documents = Texts("documents"),
            Value = Value("value"),
            Reason = Text("reason"),
            Owner = Text("owner"),
            Until = Day("until"),
            Place = InputRules.InvalidSuppressions.At(entry, string.Empty).Place,
            UntilPlace = entry["until"] is { Exists: true } until ? InputRules.InvalidSuppressions.At(until, string.Empty).Place : null,
        };
        Text("message");
        Text("rule");
        RefuseSlips();
        return HasIdentity() ? suppression : null;
    }

    /// <summary>A slip in a key that bounds the entry would let it accept more, and for longer, than was meant.</summary>
    private void RefuseSlips()
    {
        foreach (var member in entry.Members)
        {
            if (!Bounds.Contains(member.Name) && Nearest.Hint(member.Name, Bounds) is { Length: > 0 } hint)
            {
                problems.Add(InputRules.InvalidSuppressions.AtKey(member, $"'{Excerpt.Of(member.Name)}' has no meaning in an entry.{hint}"));
            }
        }
    }

    private bool HasIdentity()
    {
        var isThere = entry["identity"].Kind is not (NodeKind.None or NodeKind.Null);
        if (!isThere)
        {
            Refuse(entry, "The entry has no 'identity'. Copy it from the JSON report, or let --write-suppressions write the entry.");
        }

        return isThere;
    }

    private string? Text(string key)
    {
        var value = entry[key];
        if (value.Kind is not (NodeKind.None or NodeKind.Null or NodeKind.String))
        {
            Refuse(value, $"'{key}' must be text. Write it in quotes.");
        }

        return value.IsString ? value.Text : null;
    }

    private string? Value(string key)
    {
        var value = entry[key];
        return value.IsObject || value.IsArray
            ? Refuse(value, $"'{key}' must be a number, text, true or false: the value in the new document.")
            : value.Kind is NodeKind.None or NodeKind.Null ? null : JsonValue.From(value)?.ToString();
    }

    private List<string> Texts(string key)
    {
        var value = entry[key];
        if (!value.IsArray)
        {
            return Text(key) is { } one ? [NotEmpty(value, key, one)] : [];
        }

        var texts = new List<string>();
        foreach (var item in value.Items)
        {
            texts.Add(item.IsString ? NotEmpty(item, key, item.Text) : Refuse(item, $"'{key}' must be text, or a list of texts. Write each in quotes."));
        }

        return texts.Count > 0 ? texts : [Refuse(value, $"'{key}' is an empty list. Give at least one text, or leave the key out.")];
    }

    private string NotEmpty(Node value, string key, string text) => text.Length > 0 ? text : Refuse(value, $"'{key}' is empty text.");

    private DateOnly? Day(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (!DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Refuse(entry[key], $"'{key}' cannot be '{Excerpt.Of(text)}'. Give a day as YYYY-MM-DD, for example 2027-01-31.");
        }

        return day;
    }

    /// <returns>Text that stands for what cannot be read; the file does not count.</returns>
    private string Refuse(Node place, string message)
    {
        problems.Add(InputRules.InvalidSuppressions.At(place, message));
        return string.Empty;
    }
}
