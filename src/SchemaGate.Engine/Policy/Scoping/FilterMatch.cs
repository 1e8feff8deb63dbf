using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Scoping;

/// <summary>A filter, ready to be asked.</summary>
internal sealed class FilterMatch
{
    private readonly Glob _glob;
    private readonly string? _method;

    public FilterMatch(OperationFilter filter)
    {
        Filter = filter;
        var (method, path) = MethodAndPath.Split(filter);
        (_method, _glob) = (method, new Glob(path));
    }

    public OperationFilter Filter { get; }

    /// <summary>True when this filter has a say about such an operation.</summary>
    public bool Concerns(Operation operation) => Filter.Subject != FilterSubject.Paths || operation.Path.Kind == PathItemKind.Path;

    public bool Matches(Operation operation) => Filter.Subject switch
    {
        FilterSubject.Paths => MatchesPath(operation),
        FilterSubject.Tags => MatchesTag(operation.Source[Keyword.Tags]),
        FilterSubject.Operations when _method is null => _glob.Matches(operation.Source[Keyword.OperationId].Text),
        FilterSubject.Operations => _method is "*" || _method == operation.Name.Method ? MatchesPath(operation) : false,
        _ => MatchesExtension(operation),
    };

    /// <summary>As written below <c>paths</c>, or with the path of the server before it.</summary>
    private bool MatchesPath(Operation operation) =>
        _glob.Matches(operation.Path.Template.Text) || _glob.Matches(operation.Name.Path);

    private bool MatchesTag(Node tags)
    {
        foreach (var tag in tags.Items)
        {
            if (_glob.Matches(tag.Text))
            {
                return true;
            }
        }

        return false;
    }

    private bool MatchesExtension(Operation operation)
    {
        var own = operation.Source[Filter.Pattern];
        var value = own.Exists ? own : operation.Path.Layers.Select(layer => layer[Filter.Pattern]).FirstOrDefault(node => node.Exists);
        return value.Exists && (Filter.Value is null || HasValue(value));
    }

    /// <summary>One of several values is enough.</summary>
    private bool HasValue(Node value)
    {
        foreach (var item in value.Items)
        {
            if (item.Text == Filter.Value)
            {
                return true;
            }
        }

        return !value.IsArray && value.Text == Filter.Value;
    }
}
