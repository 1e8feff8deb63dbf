using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>
/// <c>nullable</c> of OpenAPI 3.0 and <c>x-nullable</c>. Beside <c>type</c> it adds null to it and to nothing else, as 3.0.3 says. Without <c>type</c> the
/// letter gives it no effect, but beside <c>allOf</c>, <c>anyOf</c> or <c>oneOf</c> it is how Swashbuckle, NSwag and others write "this or null",
/// for want of another spelling, and how clients read it: there it adds null to what the list accepts. Microsoft.OpenApi 2 writes a type besides,
/// with <c>anyOf</c> and <c>oneOf</c>; with <c>allOf</c> the letter holds.
/// </summary>
internal static class NullableKeyword
{
    /// <summary>The keyword where it is true and the dialect knows it.</summary>
    public static Node? In(Node schema, SchemaDialect dialect) => dialect switch
    {
        SchemaDialect.OpenApi30 when schema[Keyword.Nullable].IsTrue => schema[Keyword.Nullable],
        SchemaDialect.OpenApi30 or SchemaDialect.Swagger2 when schema[Keyword.XNullable].IsTrue => schema[Keyword.XNullable],
        _ => null,
    };

    /// <summary>The keyword where there is no <c>type</c> that it could speak of.</summary>
    public static Node? WithoutType(Node schema, SchemaDialect dialect) => schema[Keyword.Type].Exists ? null : In(schema, dialect);

    /// <summary>
    /// True for <c>{nullable: true}</c> as a branch, as Microsoft.OpenApi wrote <c>{type: null}</c> for 3.0. By the letter it accepts everything, and a
    /// choice with it would say nothing.
    /// </summary>
    public static bool IsAll(Node schema, SchemaDialect dialect)
    {
        if (In(schema, dialect) is null)
        {
            return false;
        }

        foreach (var member in schema.Members)
        {
            if (member.Keyword is not (Keyword.Nullable or Keyword.XNullable or Keyword.Description or Keyword.Title))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The branches of a list and null. Null when it cannot be told that a value meets one branch only, where exactly one may be met: then the letter holds.
    /// </summary>
    public static Choice? Added(Choice choice, Node keyword, SchemaSpace space)
    {
        var isExact = choice.Kind == ChoiceKind.OneOf && choice.Branches.Length > 1;
        return isExact && !choice.Branches.All(branch => RefusesNull(branch, space))
            ? null
            : choice with { Kind = isExact ? ChoiceKind.OneOf : ChoiceKind.AnyOf, Branches = choice.Branches.Add(new Branch(space.Null, keyword, null, null)) };
    }

    /// <summary>Looks at the types only: to merge a branch could lead back to the choice.</summary>
    private static bool RefusesNull(Branch branch, SchemaSpace space) =>
        branch.Schema.Flat.Objects.Any(node => (ValueKeywords.TypesOf(node, space.Dialect) & JsonTypes.Null) == 0);
}
