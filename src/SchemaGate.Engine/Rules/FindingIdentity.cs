using System.Globalization;
using System.Text;
using System.Text.Json;
using SchemaGate.Engine.Comparison;

namespace SchemaGate.Engine.Rules;

/// <summary>
/// What a finding is called from run to run: rule, operation, place by name, what changed there. Nothing in it depends on lines,
/// wording, values' order or the names of components. A cause that shows in many operations has an identity for each of them, so
/// that it is known again when one of them comes or goes.
/// </summary>
internal static class FindingIdentity
{
    private const int Longest = 80;

    /// <summary>One for each place, in the order of operations, then of text; each is made when it is asked for.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="change">What it says something about.</param>
    /// <param name="sightings">Where the change shows, arranged by operation.</param>
    public static IEnumerable<string> Of(RuleDescriptor rule, Change change, IReadOnlyList<Sighting> sightings) => OperationOrder
        .ByOperation(sightings)
        .SelectMany(group => group.Select(sighting => Of(rule, change, sighting)).Distinct().Order(StringComparer.Ordinal));

    /// <summary>The finding as one of several that nothing else tells apart.</summary>
    public static Finding Numbered(Finding finding, int number) => finding with
    {
        Identity = $"{finding.Identity} #{number}",
        Identities = finding.Identities.Select(identity => $"{identity} #{number}"),
    };

    private static string Of(RuleDescriptor rule, Change change, Sighting sighting)
    {
        var operation = sighting.Operation is { } name ? $" {name.Method} {name.NormalisedPath}" : string.Empty;
        var subject = change.Subject.Length == 0 || IsSaid(change) ? string.Empty : $" {Shorten(change.Subject)}";
        return $"{rule.Id}{operation} {sighting.Trail} {JsonNamingPolicy.CamelCase.ConvertName(change.Facet.ToString())}{subject}";
    }

    /// <summary>Where an operation as a whole came or went, its name has been said, without the names in its path's braces.</summary>
    private static bool IsSaid(Change change) => change.Facet is Facet.Path or Facet.Operation or Facet.Webhook;

    /// <summary>A long list of values is told from any other by a hash, so that one value more is another finding.</summary>
    private static string Shorten(string subject) => subject.Length <= Longest
        ? subject
        : $"{subject[..(char.IsHighSurrogate(subject[Longest - 1]) ? Longest - 1 : Longest)]}…{HashOf(subject)}";

    // FNV-1a of 64 bits, folded to 48: a library of cryptography would take longer to load than all findings to be named.
    private static string HashOf(string text)
    {
        var hash = 0xCBF2_9CE4_8422_2325;
        foreach (var octet in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ octet) * 0x0000_0100_0000_01B3;
        }

        return ((hash >> 48) ^ (hash & 0xFFFF_FFFF_FFFF)).ToString("x12", CultureInfo.InvariantCulture);
    }
}
