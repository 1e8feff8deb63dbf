using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Validation;

/// <summary>
/// Every <c>{name}</c> of a path is declared as a path parameter, by the path or by each operation, and every path parameter has its place in the
/// path (OpenAPI 3.1.1, sections 4.8.2 and 4.8.12; 2.0, Parameter Object). A path without operations is exempt.
/// </summary>
internal sealed class PathParameters : ISpecificationCheck
{
    public void Run(CheckedDocument document, ViolationLog log)
    {
        foreach (var path in document.Contract.Paths.Where(path => !path.Operations.IsEmpty && !IsQueryPath(path)))
        {
            var declared = path.Operations.ToDictionary(operation => operation, operation => NamesOf(operation, document.Contract.References));
            CheckTemplate(path, declared, log);
            CheckDeclared(path, declared.Values.SelectMany(parameters => parameters), log);
        }
    }

    /// <summary>The names of <c>x-ms-paths</c> stand in queries, too.</summary>
    private static bool IsQueryPath(PathItem path) => path.Template.Text.Contains('?', StringComparison.Ordinal);

    private static void CheckTemplate(PathItem path, Dictionary<Operation, List<Node>> declared, ViolationLog log)
    {
        foreach (var name in path.Template.Names.Distinct())
        {
            var lacking = path.Operations.Where(operation => !declared[operation].Exists(parameter => parameter[Keyword.Name].Text == name)).ToList();
            var isWhole = lacking.Count == path.Operations.Length;
            foreach (var node in isWhole ? [path.Source] : lacking.Select(operation => operation.Source))
            {
                var owner = isWhole ? $"The path '{Excerpt.Of(path.Template.Text)}'" : "This operation";
                log.Forbid(node, $"{owner} does not declare '{Excerpt.Of(name)}', which its path holds in braces. Add a parameter of this name with in: path.");
            }
        }
    }

    private static void CheckDeclared(PathItem path, IEnumerable<Node> parameters, ViolationLog log)
    {
        foreach (var parameter in parameters.Where(parameter => !path.Template.Names.Contains(parameter[Keyword.Name].Text)))
        {
            log.Forbid(parameter, $"The path parameter '{Excerpt.Of(parameter[Keyword.Name].Text)}' has no place in '{Excerpt.Of(path.Template.Text)}'. Add it to the path in braces, or remove it.");
        }
    }

    private static List<Node> NamesOf(Operation operation, IReferences references)
    {
        var found = new List<Node>();
        foreach (var list in (ReadOnlySpan<Node>)[operation.Source[Keyword.Parameters], operation.Path[Keyword.Parameters]])
        {
            foreach (var item in list.Items)
            {
                if (references.Resolve(item) is var parameter && parameter[Keyword.In].Text == "path" && parameter[Keyword.Name].IsString)
                {
                    found.Add(parameter);
                }
            }
        }

        return found;
    }
}
