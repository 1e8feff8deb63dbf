using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// <c>oneOf</c> of <c>{type: null}</c> and an enum that lists null, as ASP.NET Core 10 writes a nullable enum. By the letter null meets both branches, and
/// is refused; everybody who writes and reads it means "one of these, or null".
/// </summary>
internal static class NullableEnum
{
    public static Choice Read(Choice choice, SchemaSpace space) =>
        choice is { Kind: ChoiceKind.OneOf, Branches: [var first, var second] } && (IsPair(first, second, space) || IsPair(second, first, space))
            ? choice with { Kind = ChoiceKind.AnyOf }
            : choice;

    private static bool IsPair(Branch one, Branch other, SchemaSpace space) => IsNull(one.Schema, space) && other.Schema.Flat.Objects.Any(ListsNull);

    private static bool IsNull(Schema schema, SchemaSpace space) =>
        ReferenceEquals(schema, space.Null) || (schema.Flat.Objects is [var only] && only[Keyword.Type] is { IsString: true, Text: "null" } && !only[Keyword.Enum].Exists);

    /// <summary>True for a list of null and something else.</summary>
    private static bool ListsNull(Node schema)
    {
        var (listsNull, listsMore) = (false, false);
        foreach (var item in schema[Keyword.Enum].Items)
        {
            listsNull |= item.Kind == NodeKind.Null;
            listsMore |= item.Kind != NodeKind.Null;
        }

        return listsNull && listsMore;
    }
}
