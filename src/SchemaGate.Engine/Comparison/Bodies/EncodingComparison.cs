using System.Collections.Immutable;
using SchemaGate.Engine.Comparison.Responses;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>Compares how the parts of two forms are written.</summary>
internal sealed class EncodingComparison
{
    private readonly OperationScope _scope;
    private readonly MediaType _old;
    private readonly MediaType _new;
    private readonly Trail _trail;
    private readonly Flow _flow;

    private EncodingComparison(OperationScope scope, MediaType old, MediaType @new, Trail trail, Flow flow) =>
        (_scope, _old, _new, _trail, _flow) = (scope, old, @new, trail, flow);

    public static void Compare(OperationScope scope, MediaType old, MediaType @new, Trail trail, Flow flow)
    {
        var comparison = new EncodingComparison(scope, old, @new, trail, flow);
        foreach (var name in NamesOf(old.Encoding).Union(NamesOf(@new.Encoding), StringComparer.Ordinal))
        {
            comparison.Compare(name);
        }
    }

    /// <summary>A part that came or went is reported as such, and so is another type, which has another default.</summary>
    private void Compare(string name)
    {
        if (_scope.AreSame(_old.Encoding[name], _new.Encoding[name]))
        {
            return;
        }

        var (oldSchema, newSchema) = (SchemaOf(_old, name), SchemaOf(_new, name));
        if (oldSchema is null != newSchema is null || (IsUnknown(_old, name) && IsUnknown(_new, name)))
        {
            return;
        }

        var old = PartEncoding.Read(_old.Encoding[name], oldSchema);
        var @new = PartEncoding.Read(_new.Encoding[name], newSchema);
        _scope.CompareUnknown(_old.Encoding[name], _new.Encoding[name], OpenApiGrammar.Encoding, _trail.Then("part " + name));
        CompareContentTypes(name, old, @new);
        PartStyleComparison.Compare(_scope, StyleOf(name, old, _old, oldSchema), StyleOf(name, @new, _new, newSchema), _trail, _flow);
        if (_old.Range.IsMultipart && _new.Range.IsMultipart)
        {
            CompareHeaders(name, old.Source, @new.Source);
        }
    }

    private void CompareContentTypes(string name, PartEncoding old, PartEncoding @new)
    {
        var (loses, gains) = (!@new.TakesIn(old), !old.TakesIn(@new));
        if ((loses || gains) && !old.HasStyle && !@new.HasStyle)
        {
            ReportContentTypes(name, old, @new, (loses, gains) switch { (true, true) => Relation.Incomparable, (true, _) => Relation.Narrowed, _ => Relation.Widened });
        }
    }

    private void ReportContentTypes(string name, PartEncoding old, PartEncoding @new, Relation relation) => _scope.Report(new Change
    {
        Facet = Facet.EncodingContentType,
        Edit = Edit.Changed,
        Relation = relation,
        Flow = _flow,
        Old = old.Source[Keyword.ContentType],
        New = @new.Source[Keyword.ContentType],
        OldScope = old.Source.Exists ? old.Source : _old.Source,
        NewScope = @new.Source.Exists ? @new.Source : _new.Source,
        Subject = name,
        OldValue = string.Join(", ", old.ContentTypes),
        NewValue = string.Join(", ", @new.ContentTypes),
        Trail = _trail.Then("part " + name),
    });

    private static PartStyle StyleOf(string name, PartEncoding encoding, MediaType type, Schema? schema) =>
        new(name, encoding.Source, encoding.Source.Exists ? encoding.Source : type.Source, encoding.Serialisation, schema);

    private void CompareHeaders(string name, Node old, Node @new) => HeaderListComparison.Compare(
        _scope,
        (HeadersOf(_scope.Contracts.Old, old), old.Exists ? old : _old.Source),
        (HeadersOf(_scope.Contracts.New, @new), @new.Exists ? @new : _new.Source),
        new HeaderPlace(_trail.Then("part " + name), _flow, Facet.EncodingHeader));

    private static ImmutableArray<Header> HeadersOf(Contract contract, Node encoding) => OpenApiResponseReader.Headers(
        new ContractSource(contract.Dialect, contract.Root, contract.References, contract.Schemas),
        encoding[Keyword.Headers]);

    private static Schema? SchemaOf(MediaType type, string name) =>
        type.Schema?.Shape.Properties.TryGetValue(name, out var property) == true ? property.Schema : null;

    /// <summary>
    /// OpenAPI ignores an entry for a property that the schema does not have. A choice may have it in a branch, and a schema that
    /// lists no property leaves open what the parts are.
    /// </summary>
    private static bool IsUnknown(MediaType type, string name) =>
        type.Schema?.Shape is { Choices.IsEmpty: true, Conditionals.IsEmpty: true, Properties.Count: > 0 } shape && !shape.Properties.ContainsKey(name);

    private static List<string> NamesOf(Node map)
    {
        var names = new List<string>();
        foreach (var member in map.Members)
        {
            names.Add(member.Name);
        }

        return names;
    }
}
