using System.Globalization;
using System.Text;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>Writes a suppressions file anew: LF, sorted by identity, entries that stay as they were written.</summary>
/// <param name="list">What was read from the file.</param>
/// <param name="text">The file's text; null when there is none.</param>
/// <param name="terms">What new entries say.</param>
internal sealed class SuppressionDocument(SuppressionList list, string? text, SuppressionTerms terms)
{
    private readonly SuppressionLayout _layout = text is null ? SuppressionLayout.Empty : SuppressionLayout.Of(list.File, text, list.Entries);

    /// <returns>The text; null when no entry is left.</returns>
    public string? Write(IReadOnlyList<Suppression> dropped, IReadOnlyList<(DocumentResult Document, Finding Finding)> accepted, IReadOnlySet<Suppression> renewed, bool isNamed)
    {
        var kept = list.Entries.Except(dropped).Select(entry => renewed.Contains(entry) ? Renew(entry) : (Entry: entry, Lines: _layout.Entries[entry]));
        var added = accepted.Select(pair => Add(pair.Finding, isNamed ? pair.Document.Document : null, TermsOf(pair.Finding, pair.Document, dropped)));
        var entries = kept.Concat(added).OrderBy(entry => Key(entry.Entry), StringComparer.Ordinal).ToList();
        if (entries.Count == 0)
        {
            return null;
        }

        var written = string.Join('\n', [.. _layout.Head, .. entries.SelectMany(entry => entry.Lines), .. _layout.Tail, string.Empty]);
        return IsRead(written, [.. entries.Select(entry => entry.Entry)])
            ? written
            : throw InputRules.InvalidSuppressions.Refuse(list.File, "The file cannot be updated without changing what its entries say. Write each entry on lines of its own, without anchors.");
    }

    /// <summary>Where only the value changed, what a person wrote about it still holds; the last day is decided anew.</summary>
    private SuppressionTerms TermsOf(Finding finding, DocumentResult document, IReadOnlyList<Suppression> dropped) =>
        dropped.FirstOrDefault(entry => entry.Value is not null && IsAbout(new(entry with { Value = null }), finding, document.Document)) is { } before
            ? terms with { Reason = terms.Reason ?? before.Reason, Owner = terms.Owner ?? before.Owner }
            : terms;

    private static bool IsAbout(SuppressionMatcher entry, Finding finding, string document) => entry.IsAbout(document) && entry.Matches(finding);

    private (Suppression Entry, IReadOnlyList<string> Lines) Add(Finding finding, string? document, SuppressionTerms terms)
    {
        var indent = new string(' ', _layout.Indent);
        var lines = SuppressionEntryText.Of(finding, document, terms).Select((line, at) => $"{indent}{(at == 0 ? "- " : "  ")}{line}");
        return (new Suppression
        {
            Identities = SuppressionEntryText.IdentitiesOf(finding),
            Documents = document is null ? [] : [WildcardPattern.Escape(document)],
            Value = SuppressionEntryText.ValueOf(finding),
            Reason = terms.Reason,
            Owner = terms.Owner,
            Until = terms.Until,
            Place = new Place(list.File, 1, 1, string.Empty),
        }, [.. lines]);
    }

    /// <summary>The same lines with another day.</summary>
    private (Suppression Entry, IReadOnlyList<string> Lines) Renew(Suppression entry)
    {
        var place = entry.UntilPlace ?? entry.Place;
        if (terms.Until is null)
        {
            throw new InputException(InputRules.InvalidSuppressions.At(place, "This suppression no longer holds. Give a later day with --until, or remove its 'until'."));
        }

        var lines = _layout.Entries[entry].ToArray();
        var (line, day) = (_layout.LineIn(entry, place), Day(entry.Until));
        var at = lines[line].IndexOf(day, place.Column - 1, StringComparison.Ordinal);
        lines[line] = string.Concat(lines[line].AsSpan(0, at), Day(terms.Until), lines[line].AsSpan(at + day.Length));
        return (entry with { Until = terms.Until }, lines);
    }

    /// <summary>Nothing is written that does not say what it should: the text is read again.</summary>
    private static bool IsRead(string written, IReadOnlyList<Suppression> entries)
    {
        var reading = SuppressionReader.Read(new DocumentInput(string.Empty, Encoding.UTF8.GetBytes(written)));
        return reading.Problems.Count == 0 && reading.List.Entries.Select(Meaning).SequenceEqual(entries.Select(Meaning));
    }

    private static string Key(Suppression entry) => $"{entry.Identities[0]}\n{string.Join('\n', entry.Documents)}";

    private static string Meaning(Suppression entry) =>
        string.Join('\0', [.. entry.Identities, "", .. entry.Documents, "", entry.Value, entry.Reason, entry.Owner, Day(entry.Until)]);

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;
}
