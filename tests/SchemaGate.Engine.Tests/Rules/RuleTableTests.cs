using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Tests.Rules;

public sealed class RuleTableTests
{
    private static readonly RuleDescriptor Removed = new()
    {
        Id = "SG4001",
        Name = "thing-removed",
        Title = "A thing was removed",
        Area = RuleArea.Responses,
        Sent = Severity.Info,
        Received = Severity.Breaking,
        HasDirection = true,
        Covers = ["thing-gone", "thing-lost"],
    };

    private static readonly RuleDescriptor Moved = new()
    {
        Id = "SG1001",
        Name = "path-moved",
        Title = "A path moved",
        Area = RuleArea.Paths,
        Sent = Severity.Warning,
        Received = Severity.Warning,
    };

    [Fact]
    public void Rules_stand_in_the_order_of_their_ids_under_their_areas() =>
        Assert.EndsWith(
            """

            ## Paths and operations

            | id | rule | what changed | sent | received |
            |---|---|---|---|---|
            | SG1001 | [path-moved](Paths/path-moved.md) | A path moved | warning | warning |

            ## Responses and headers

            | id | rule | what changed | sent | received |
            |---|---|---|---|---|
            | SG4001 | [thing-removed](Responses/thing-removed.md) | A thing was removed | info | breaking |

            ## Coming from oasdiff

            The checks of oasdiff that each rule covers, by their ids.

            | rule | oasdiff |
            |---|---|
            | SG4001 [thing-removed](Responses/thing-removed.md) | `thing-gone`, `thing-lost` |

            """,
            RuleTable.Render([Removed, Moved]),
            StringComparison.Ordinal);

    [Fact]
    public void Every_page_that_the_list_links_to_is_there() =>
        Assert.Equal([], RuleCatalog.Descriptors.Select(rule => $"{rule.Area}/{rule.Name}.md").Where(page => !File.Exists(Repository.PathOf("src", "SchemaGate.Engine", "Rules", page))));
}
