using SchemaGate.Engine.Comparison.Parameters;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Bodies;

/// <summary>Compares how the values of one part of a form are written as text, as far as the wire shows it.</summary>
internal sealed class PartStyleComparison
{
    private readonly OperationScope _scope;
    private readonly PartStyle _old;
    private readonly PartStyle _new;
    private readonly Trail _trail;
    private readonly Flow _flow;

    private PartStyleComparison(OperationScope scope, PartStyle old, PartStyle @new, Trail trail, Flow flow) =>
        (_scope, _old, _new, _trail, _flow) = (scope, old, @new, trail, flow);

    /// <param name="scope">The operations.</param>
    /// <param name="old">The old part.</param>
    /// <param name="new">The new part of the same name.</param>
    /// <param name="form">Where the form stands that they are parts of.</param>
    /// <param name="flow">Which way it travels.</param>
    public static void Compare(OperationScope scope, PartStyle old, PartStyle @new, Trail form, Flow flow)
    {
        var comparison = new PartStyleComparison(scope, old, @new, form.Then("part " + @new.Name), flow);
        comparison.CompareForms(old.Serialisation, @new.Serialisation);
        comparison.CompareReserved(old.Serialisation.AllowReserved, @new.Serialisation.AllowReserved);
    }

    private void CompareForms(Serialisation old, Serialisation @new)
    {
        if (!SerialisationComparison.LooksDifferent(old, @new, _old.Schema, _new.Schema))
        {
            return;
        }

        if (old.Style != @new.Style)
        {
            Report(Facet.EncodingStyle, Keyword.Style, (old.Style, @new.Style), Relation.Incomparable);
        }
        else if (old.Explode != @new.Explode)
        {
            Report(Facet.EncodingExplode, Keyword.Explode, (Text(old.Explode), Text(@new.Explode)), Relation.Incomparable);
        }
        else
        {
            Report(Facet.EncodingStyle, Keyword.Items, (old.Inner!, @new.Inner!), Relation.Incomparable);
        }
    }

    private void CompareReserved(bool old, bool @new)
    {
        if (old != @new)
        {
            Report(Facet.EncodingAllowReserved, Keyword.AllowReserved, (Text(old), Text(@new)), @new ? Relation.Widened : Relation.Narrowed);
        }
    }

    private void Report(Facet facet, Keyword keyword, (string Old, string New) values, Relation relation) => _scope.Report(new Change
    {
        Facet = facet,
        Edit = Edit.Changed,
        Relation = relation,
        Flow = _flow,
        Old = _old.At(keyword),
        New = _new.At(keyword),
        OldScope = _old.Scope,
        NewScope = _new.Scope,
        Subject = _new.Name,
        OldValue = values.Old,
        NewValue = values.New,
        Trail = _trail,
    });

    private static string Text(bool value) => value ? "true" : "false";
}
