using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>Compares forms part by part, where at least one is written as the parameters of Swagger 2.0.</summary>
internal sealed class FormComparison
{
    private readonly OperationScope _scope;
    private readonly Trail _trail;
    private readonly Flow _flow;
    private readonly Node _oldScope;
    private readonly Node _newScope;

    private FormComparison(OperationScope scope, MediaType old, MediaType @new, Trail trail, Flow flow)
    {
        (_scope, _trail, _flow) = (scope, trail, flow);
        (_oldScope, _newScope) = (old.Source, @new.Source);
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
                _scope.Report(ChangeOf(Facet.Property, Edit.Removed, Relation.Widened, part) with { Old = part.Source, NewScope = _newScope });
            }
        }

        foreach (var part in @new.Values.Where(part => !old.ContainsKey(part.Name)))
        {
            _scope.Report(ChangeOf(Facet.Property, Edit.Added, Relation.Narrowed, part) with { New = part.Source, OldScope = _oldScope });
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
            var place = _scope.Place(_trail.Then("property " + @new.Name), _flow, Wire.Text);
            _scope.Contracts.Schemas.Compare(old.Schema, @new.Schema, place);
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
