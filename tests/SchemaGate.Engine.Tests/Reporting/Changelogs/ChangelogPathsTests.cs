using SchemaGate.Engine.Reporting.Changelogs;

namespace SchemaGate.Engine.Tests.Reporting.Changelogs;

public sealed class ChangelogPathsTests
{
    [Fact]
    public void Groups_by_the_first_step_that_not_all_share() => Assert.Equal(
        ["/api/v1/orders: a c", "/api/v1/people: b", "Several paths: d", "The API as a whole: e"],
        Groups(
            Entry("e"),
            Entry("d", "GET /api/v1/orders", "GET /api/v1/people/{id}"),
            Entry("b", "GET /api/v1/people"),
            Entry("a", "GET /api/v1/orders", "GET /api/v1/orders/{id}"),
            Entry("c", "WEBHOOK POST /api/v1/orders/{id}/lines")));

    [Fact]
    public void One_path_is_a_group() => Assert.Equal(["/orders/{id}: a"], Groups(Entry("a", "GET /orders/{id}")));

    [Fact]
    public void The_root_is_a_group() => Assert.Equal(["/: a", "/orders: b"], Groups(Entry("a", "GET /"), Entry("b", "GET /orders")));

    private static ChangelogEntry Entry(string sentence, params IReadOnlyList<string> operations) => new(ChangelogKind.Added, operations, sentence);

    private static IEnumerable<string> Groups(params IReadOnlyList<ChangelogEntry> entries) => new ChangelogPaths(entries)
        .Group(entries)
        .Select(group => $"{group.Title}: {string.Join(' ', group.Entries.Select(entry => entry.Sentence))}");
}
