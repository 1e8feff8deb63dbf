using System.Collections.Immutable;
using SchemaGate.Engine.Documents;
using static SchemaGate.Engine.Documents.Keyword;

namespace SchemaGate.Engine.Contracts.Schemas;

/// <summary>Which group each keyword of a schema belongs to.</summary>
internal static class KeywordGroups
{
    private static readonly KeywordGroup[] ByKeyword = Build();

    /// <summary>The groups that some schema objects use.</summary>
    public static KeywordGroup In(ImmutableArray<Node> objects)
    {
        var found = KeywordGroup.None;
        foreach (var node in objects)
        {
            foreach (var member in node.Members)
            {
                found |= Of(member);
            }
        }

        return found;
    }

    private static KeywordGroup Of(Member member)
    {
        if (member.NameNumber < ByKeyword.Length)
        {
            return ByKeyword[member.NameNumber];
        }

        return IsExtension(member) ? KeywordGroup.None : KeywordGroup.Said;
    }

    /// <summary>True for a key that starts with <c>x-</c>.</summary>
    public static bool IsExtension(Member member) =>
        member.Value.Document.Tape.Names.Bytes(member.NameNumber).StartsWith("x-"u8);

    private static KeywordGroup[] Build()
    {
        var groups = new KeywordGroup[Keywords.Count];
        Assign(groups, KeywordGroup.Values, Keyword.Type, Pattern, Keyword.Enum, Const, Keyword.Nullable, XNullable, XExtensibleEnum, XMsEnum);
        Assign(groups, KeywordGroup.Numbers, Minimum, Maximum, ExclusiveMinimum, ExclusiveMaximum, MultipleOf);
        Assign(groups, KeywordGroup.Strings, MinLength, MaxLength, Pattern, Format, ContentEncoding, ContentMediaType, ContentSchema);
        Assign(groups, KeywordGroup.Arrays, Items, PrefixItems, AdditionalItems, MinItems, MaxItems, UniqueItems, Contains, MinContains, MaxContains);
        Assign(groups, KeywordGroup.Objects, Properties, PatternProperties, AdditionalProperties, Required, PropertyNames, MinProperties, MaxProperties, DependentRequired, DependentSchemas, Dependencies);
        Assign(groups, KeywordGroup.Logic, AnyOf, OneOf, Not, If, Keyword.Discriminator, Keyword.Nullable, XNullable);
        Assign(groups, KeywordGroup.Unevaluated, UnevaluatedItems, UnevaluatedProperties);
        Assign(groups, KeywordGroup.Said, Default, Deprecated, ReadOnly, WriteOnly, XSunset, XStabilityLevel, XExtensibleEnum, XMsEnum, Xml, Title);
        return groups;
    }

    private static void Assign(KeywordGroup[] groups, KeywordGroup group, params ReadOnlySpan<Keyword> keywords)
    {
        foreach (var keyword in keywords)
        {
            groups[(int)keyword] |= group;
        }
    }
}
