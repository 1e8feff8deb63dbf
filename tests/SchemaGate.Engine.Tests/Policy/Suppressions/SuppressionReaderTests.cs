using System.Text;
using SchemaGate.Engine.Policy.Suppressions;

namespace SchemaGate.Engine.Tests.Policy.Suppressions;

public sealed class SuppressionReaderTests
{
    [Fact]
    public void Reads_every_field_and_bears_the_team_s_own()
    {
        var entry = Assert.Single(Read("""
            # What we accept.
            suppressions:
              - identity: SG5302 GET /orders **
                documents: [orders.json, "v*/orders.json"]
                value: 200.0
                rule: required-property-removed
                message: "Required property 'total' was removed."
                reason: |
                  Nobody reads it.
                  # We asked.
                owner: team-orders
                until: 2027-01-31
                ticket: 4711
            """).List.Entries);

        Assert.Equal(["SG5302 GET /orders **"], entry.Identities);
        Assert.Equal(["orders.json", "v*/orders.json"], entry.Documents);
        Assert.Equal(("Nobody reads it.\n# We asked.\n", "team-orders", new DateOnly(2027, 1, 31)), (entry.Reason, entry.Owner, entry.Until));
        Assert.Equal(new Place("s.yml", 3, 5, "/suppressions/0"), entry.Place);
        Assert.Equal(new Place("s.yml", 12, 12, "/suppressions/0/until"), entry.UntilPlace);
        Assert.Equal("200", entry.Value);
    }

    [Theory]
    [InlineData("suppressions: []")]
    [InlineData("suppressions:")]
    [InlineData("""{"suppressions":[]}""")]
    public void A_list_may_be_empty(string text)
    {
        var reading = Read(text);

        Assert.Empty(reading.Problems);
        Assert.Empty(reading.List.Entries);
    }

    [Fact]
    public void Fields_may_stand_there_without_a_value()
    {
        var entry = Assert.Single(Read("suppressions:\n- identity: a\n  reason:\n  owner: ~\n  until: null\n  documents:\n").List.Entries);

        Assert.Equal((null, null, null), (entry.Reason, entry.Owner, entry.Until));
        Assert.Empty(entry.Documents);
    }

    public static TheoryData<string, string> Wrong => new()
    {
        { "supressions: []", "s.yml(1,1): SG9501: 'supressions' has no meaning here. The file has one key, 'suppressions', with a list of entries.\ns.yml(1,1): SG9501: The file must hold the key 'suppressions' with a list of entries." },
        { "- identity: a", "s.yml(1,1): SG9501: The file must hold the key 'suppressions' with a list of entries." },
        { "suppressions: none", "s.yml(1,15): SG9501: The file must hold the key 'suppressions' with a list of entries." },
        { "suppressions:\n- SG5302", "s.yml(2,3): SG9501: An entry is a mapping with the key 'identity'." },
        { "suppressions:\n- reason: x", "s.yml(2,3): SG9501: The entry has no 'identity'. Copy it from the JSON report, or let --write-suppressions write the entry." },
        { "suppressions:\n- identity: 12", "s.yml(2,13): SG9501: 'identity' must be text. Write it in quotes." },
        { "suppressions:\n- identity: ''", "s.yml(2,13): SG9501: 'identity' is empty text." },
        { "suppressions:\n- identity: []", "s.yml(2,13): SG9501: 'identity' is an empty list. Give at least one text, or leave the key out." },
        { "suppressions:\n- identity: [a, 1]", "s.yml(2,17): SG9501: 'identity' must be text, or a list of texts. Write each in quotes." },
        { "suppressions:\n- identity: a\n  reason: 12", "s.yml(3,11): SG9501: 'reason' must be text. Write it in quotes." },
        { "suppressions:\n- identity: a\n  owner: [b]", "s.yml(3,10): SG9501: 'owner' must be text. Write it in quotes." },
        { "suppressions:\n- identity: a\n  message: 1\n  rule: true", "s.yml(3,12): SG9501: 'message' must be text. Write it in quotes.\ns.yml(4,9): SG9501: 'rule' must be text. Write it in quotes." },
        { "suppressions:\n- identity: a\n  until: 31.1.2027", "s.yml(3,10): SG9501: 'until' cannot be '31.1.2027'. Give a day as YYYY-MM-DD, for example 2027-01-31." },
        { "suppressions:\n- identity: a\n  until: 2027-02-30", "s.yml(3,10): SG9501: 'until' cannot be '2027-02-30'. Give a day as YYYY-MM-DD, for example 2027-01-31." },
        { "suppressions:\n- identity: a\n  until: 20270131", "s.yml(3,10): SG9501: 'until' must be text. Write it in quotes." },
        { "suppressions:\n- identity: a\n  identity: b", "s.yml(3,3): SG9002: The key 'identity' is there twice in one object (first on line 2). Remove one of them." },
        { "suppressions:\n- identity: a\n  untill: 2027-01-31", "s.yml(3,3): SG9501: 'untill' has no meaning in an entry. Did you mean 'until'?" },
        { "suppressions:\n- identity: a\n  Document: b", "s.yml(3,3): SG9501: 'Document' has no meaning in an entry. Did you mean 'documents'?" },
        { "", "s.yml(1,1): SG9001: The document is empty. Check that the right file was given." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Says_what_is_wrong_and_where(string text, string expected) => Assert.Equal(
        expected,
        string.Join('\n', Read(text).Problems.Select(problem => $"{problem.Place.File}({problem.Place.Line},{problem.Place.Column}): {problem.Rule}: {problem.Message}")));

    private static SuppressionReading Read(string text) => SuppressionReader.Read(new DocumentInput("s.yml", Encoding.UTF8.GetBytes(text)));
}
