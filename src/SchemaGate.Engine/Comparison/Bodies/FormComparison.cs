using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Reading;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>Compares forms part by part, where at least one is written as the parameters of Swagger 2.0.</summary>
internal sealed class FormComparison
{
    private readonly OperationScope _scope;
    private readonly Trail _trail;
    private readonly Flow _flow;
    private readonly MediaType _old;
    private readonly MediaType _new;

    private FormComparison(OperationScope scope, MediaType old, MediaType @new, Trail trail, Flow flow)
    {
        (_scope, _trail, _flow) = (scope, trail, flow);
        (_old, _new) = (old, @new);
    }

    public static void Compare(OperationScope scope, MediaType old, MediaType @new, Trail trail, Flow flow) =>
        new FormComparison(scope, old, @new, trail, flow).Compare(PartsOf(old), PartsOf(@new));

    private static Dictionary<string, FormPart> PartsOf(MediaType type) => type.Parts is { } parts
        ? parts.ToDictionary(part => part.Name, StringComparer.Ordinal)
        : type.Schema?.Shape is { } shape
            ? shape.Properties.Values.ToDictionary(
                property => property.Name,
                property => new FormPart(property.Name, property.Schema, shape.Required.ContainsKey(property.Name), property.Source),
                StringComparer.Ordinal)
            : [];

    private void Compare(Dictionary<string, FormPart> old, Dictionary<string, FormPart> @new)
    {
        foreach (var part in old.Values)
        {
            if (@new.TryGetValue(part.Name, out var match))
            {
                ComparePair(part, match);
            }
            else
            {
                _scope.Report(ChangeOf(Facet.Property, Edit.Removed, Relation.Widened, part) with { Old = part.Source, NewScope = _new.Source });
            }
        }

        foreach (var part in @new.Values.Where(part => !old.ContainsKey(part.Name)))
        {
            _scope.Report(ChangeOf(Facet.Property, Edit.Added, Relation.Narrowed, part) with { New = part.Source, OldScope = _old.Source });
        }
    }

    private void ComparePair(FormPart old, FormPart @new)
    {
        if (old.IsRequired != @new.IsRequired)
        {
            var edit = @new.IsRequired ? Edit.Added : Edit.Removed;
            var relation = @new.IsRequired ? Relation.Narrowed : Relation.Widened;
            _scope.Report(ChangeOf(Facet.Required, edit, relation, @new) with { Old = old.Source, New = @new.Source });
        }

        if (old.Schema is not null && @new.Schema is not null)
        {
            var place = _scope.Place(_trail.Then("property " + @new.Name), _flow, Wire.Text) with { IsAlwaysSent = _flow == Flow.Sent && (old.IsRequired || @new.IsRequired) };
            _scope.Contracts.Schemas.Compare(old.Schema, @new.Schema, place);
            PartStyleComparison.Compare(_scope, StyleOf(_old, old), StyleOf(_new, @new), _trail, _flow);
        }
        else if (!FileBody.IsBinary(old.Schema) || !FileBody.IsBinary(@new.Schema))
        {
            _scope.Report(ChangeOf(Facet.Type, Edit.Changed, Relation.Incomparable, @new) with
            {
                Old = old.Source,
                New = @new.Source,
                OldValue = Describe(old.Schema),
                NewValue = Describe(@new.Schema),
            });
        }
    }

    /// <summary>A parameter of Swagger 2.0 says itself how it is written; for a property the encoding of the form does.</summary>
    private static PartStyle StyleOf(MediaType type, FormPart part)
    {
        if (type.Parts is not null)
        {
            return new PartStyle(part.Name, part.Source, part.Source, SwaggerParameterReader.SerialisationOf(part.Source, ParameterLocation.Query), part.Schema);
        }

        var encoding = PartEncoding.Read(type.Encoding[part.Name], part.Schema);
        return new PartStyle(part.Name, encoding.Source, encoding.Source.Exists ? encoding.Source : part.Source, encoding.Serialisation, part.Schema);
    }

    private Change ChangeOf(Facet facet, Edit edit, Relation relation, FormPart part) => new()
    {
        Facet = facet,
        Edit = edit,
        Relation = relation,
        Flow = _flow,
        Subject = part.Name,
        Circumstances = part.IsRequired ? Circumstances.Required : Circumstances.None,
        Trail = _trail.Then("property " + part.Name),
    };

    private static string Describe(Schema? schema) => schema is null ? "file" : "a value";
}
