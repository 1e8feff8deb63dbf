using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>Says which findings an entry is about.</summary>
internal sealed class SuppressionMatcher(Suppression entry)
{
    private const int RuleLength = 6;
    private readonly List<(string Rule, WildcardPattern Pattern)> _identities = [.. entry.Identities.Select(text => (RuleOf(text), new WildcardPattern(text)))];
    private readonly List<WildcardPattern> _documents = [.. entry.Documents.Select(text => new WildcardPattern(text))];

    public Suppression Entry => entry;

    public bool IsAbout(string document) => _documents.Count == 0 || _documents.Exists(pattern => pattern.Matches(document));

    /// <summary>The identities of a finding are made only when an entry names its rule: there may be one for each of very many operations.</summary>
    public bool Matches(Finding finding) => (entry.Value is null || entry.Value == finding.New?.Value) && MatchesIdentity(finding);

    /// <summary>True when an identity about the operation can match. A pattern that leaves the rule open may be about any.</summary>
    public bool MayBeAbout(OperationName operation) => _identities.Exists(identity =>
        identity.Rule.Length == 0 || identity.Pattern.MatchesStart($"{identity.Rule} {operation.Method} {operation.NormalisedPath} "));

    private bool MatchesIdentity(Finding finding)
    {
        var patterns = _identities.Where(identity => identity.Rule.Length == 0 || identity.Rule == finding.Rule).Select(identity => identity.Pattern).ToList();
        return patterns.Count > 0 && finding.Identities.Any(identity => patterns.Exists(pattern => pattern.Matches(identity)));
    }

    /// <summary>The rule that a pattern names; empty when it leaves that open.</summary>
    public static string RuleOf(string pattern) =>
        pattern.Length > RuleLength && pattern[RuleLength] == ' ' && !pattern.AsSpan(0, RuleLength).ContainsAny('*', '\\') ? pattern[..RuleLength] : string.Empty;
}
