using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Reading;

/// <summary>Merges the parameters of a path and of one of its operations: the operation's win by name and place.</summary>
internal static class ParameterNodes
{
    /// <summary>Each parameter object once, references followed, the operation's first, and whether the path declares it.</summary>
    public static List<(Node Node, bool IsShared)> Merge(ContractSource source, Operation operation)
    {
        var seen = new HashSet<(string In, string Name)>();
        var merged = new List<(Node, bool)>();
        Add(operation.Source[Keyword.Parameters], isShared: false);
        Add(operation.Path[Keyword.Parameters], isShared: true);
        return merged;

        void Add(Node list, bool isShared)
        {
            foreach (var item in list.Items)
            {
                var node = source.Resolve(item);
                if (seen.Add(KeyOf(node)))
                {
                    merged.Add((node, isShared));
                }
            }
        }
    }

    /// <summary>The lower-case text of <c>in</c>.</summary>
    public static string PlaceOf(Node node) => node[Keyword.In].Text;

    private static (string In, string Name) KeyOf(Node node)
    {
        var place = Need(node, Keyword.In);
        var name = Need(node, Keyword.Name);
        return (place, place == "header" ? name.ToLowerInvariant() : name);
    }

    private static string Need(Node node, Keyword field) => node[field] is { IsString: true } text
        ? text.Text
        : throw InputRules.InvalidDocument.Refuse(node, $"This parameter has no `{field.Spelling()}`. Add it: without it nobody knows where the value goes.");
}
