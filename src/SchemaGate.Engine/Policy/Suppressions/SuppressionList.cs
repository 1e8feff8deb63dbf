using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>What a suppressions file accepts.</summary>
public sealed class SuppressionList
{
    private readonly List<SuppressionMatcher> _matchers;

    internal SuppressionList(string file, IReadOnlyList<Suppression> entries)
    {
        File = file;
        Entries = entries;
        _matchers = [.. entries.Select(entry => new SuppressionMatcher(entry))];
    }

    /// <summary>Accepts nothing.</summary>
    public static SuppressionList None { get; } = new(string.Empty, []);

    /// <summary>The file's name as the user gave it; empty when there is none.</summary>
    public string File { get; }

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<Suppression> Entries { get; }

    /// <summary>The entries that are about one of these documents.</summary>
    internal IEnumerable<Suppression> About(IReadOnlyList<string> documents) =>
        _matchers.Where(matcher => documents.Any(matcher.IsAbout)).Select(matcher => matcher.Entry);

    /// <summary>The entries that may match a finding about one of these operations, whatever the finding.</summary>
    internal IReadOnlyList<Suppression> MayBeAbout(string document, IReadOnlyList<OperationName> operations) =>
        [.. _matchers.Where(matcher => matcher.IsAbout(document) && operations.Any(matcher.MayBeAbout)).Select(matcher => matcher.Entry)];

    /// <summary>The entries that match a finding, in the order of the file, whether or not they still hold.</summary>
    internal IEnumerable<Suppression> Matching(string document, Finding finding) =>
        _matchers.Where(matcher => matcher.IsAbout(document) && matcher.Matches(finding)).Select(matcher => matcher.Entry);
}
