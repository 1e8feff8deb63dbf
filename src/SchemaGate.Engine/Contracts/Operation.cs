using SchemaGate.Engine.Contracts.Security;
using SchemaGate.Engine.Contracts.Servers;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts;

/// <summary>A method on a path. What it holds is read on first use. Used by one thread at a time.</summary>
internal sealed class Operation(IOperationReader reader)
{
    private OperationName? _name;
    private ServerSet? _servers;
    private SecurityPolicy? _security;
    private OperationParts? _parts;

    /// <summary>Upper case.</summary>
    public required string Method { get; init; }

    public required PathItem Path { get; init; }

    /// <summary>The operation object.</summary>
    public required Node Source { get; init; }

    public OperationName Name => _name ??= MakeName();

    /// <summary>The servers in effect: the operation's own, or the path's, or the document's.</summary>
    public ServerSet Servers => _servers ??= reader.Servers(this);

    /// <summary>The security in effect: the operation's own or the document's.</summary>
    public SecurityPolicy Security => _security ??= reader.Security(this);

    public OperationParts Parts => _parts ??= reader.Parts(this);

    public Lifecycle Lifecycle => new(Source);

    private OperationName MakeName() => Path.Kind switch
    {
        PathItemKind.Webhook => new OperationName("WEBHOOK " + Method, Path.Template.Text, Path.Template.Text),
        PathItemKind.Callback => new OperationName("CALLBACK " + Method, Path.Template.Text, Path.Template.Normalised),
        _ => new OperationName(Method, Servers.Paths[0] + Path.Template.Text, Servers.Paths[0] + Path.Template.Normalised),
    };
}
