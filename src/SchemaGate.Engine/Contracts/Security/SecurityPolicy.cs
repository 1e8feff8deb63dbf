using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Security;

/// <summary>The alternatives by which a client may prove who it is; one of them is enough.</summary>
/// <param name="Alternatives">Never empty: an operation without security has one alternative that demands nothing.</param>
/// <param name="Source">The <c>security</c> list; absent when none is written.</param>
/// <param name="Owner">The object that holds the list, or would.</param>
/// <param name="IsShared">Said for the whole document.</param>
internal sealed record SecurityPolicy(ImmutableArray<SecurityAlternative> Alternatives, Node Source, Node Owner, bool IsShared)
{
    /// <summary>Reads the <c>security</c> of an operation or of a document.</summary>
    public static SecurityPolicy Read(Node owner, bool isShared)
    {
        var source = owner[Keyword.Security];
        var alternatives = ImmutableArray.CreateBuilder<SecurityAlternative>();
        foreach (var item in source.Items)
        {
            alternatives.Add(SecurityAlternative.Read(item));
        }

        return new SecurityPolicy(alternatives.Count == 0 ? [new SecurityAlternative([], source)] : alternatives.ToImmutable(), source, owner, isShared);
    }

    /// <summary>True when nobody has to prove anything, whatever else is offered.</summary>
    public bool IsOptional => Alternatives.Any(alternative => alternative.Demands.IsEmpty);

    /// <summary>True when no scheme is mentioned at all.</summary>
    public bool IsOpen => Alternatives.All(alternative => alternative.Demands.IsEmpty);
}
