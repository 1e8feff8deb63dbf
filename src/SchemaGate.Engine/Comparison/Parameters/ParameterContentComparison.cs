using SchemaGate.Engine.Comparison.Bodies;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Parameters;

/// <summary>Compares parameters of which at least one is written as a media type.</summary>
internal static class ParameterContentComparison
{
    public static void Compare(OperationScope scope, Parameter old, Parameter @new)
    {
        if (old.Content is { } before && @new.Content is { } after && before.Range.HasEssenceOf(after.Range))
        {
            MediaTypeComparison.Compare(scope, before, after, new MediaTypePlace(ParameterListComparison.TrailOf(@new), scope.Request, Circumstances.None));
            return;
        }

        scope.Report(ParameterComparison.ChangeOf(scope, Facet.ParameterSerialisation, old, @new) with
        {
            Old = SourceOf(old),
            New = SourceOf(@new),
            OldValue = Describe(old),
            NewValue = Describe(@new),
        });
    }

    private static Node SourceOf(Parameter parameter) => parameter.Content?.Source ?? parameter.SchemaSource;

    private static string Describe(Parameter parameter) => parameter.Content?.Range.Text ?? parameter.Serialisation.Style;
}
