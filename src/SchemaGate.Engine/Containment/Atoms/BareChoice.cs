using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Tells a shape that says nothing but one choice: it accepts whatever a branch accepts.</summary>
internal static class BareChoice
{
    public static bool Is(Shape shape) =>
        shape is { IsNever: false, Types: JsonTypes.All, Values: null, Choices.Length: 1, Not.IsEmpty: true, Conditionals.IsEmpty: true, Opaque.IsEmpty: true }
        && SaysNothingOfScalars(shape) && SaysNothingOfArrays(shape) && SaysNothingOfObjects(shape);

    private static bool SaysNothingOfScalars(Shape shape) =>
        shape is { Minimum: null, Maximum: null, MultipleOf: null, MinLength: null, MaxLength: null, Patterns.IsEmpty: true, Formats.IsEmpty: true };

    private static bool SaysNothingOfArrays(Shape shape) =>
        shape is { MinItems: null, MaxItems: null, UniqueItems: null, PrefixItems.IsEmpty: true, Items: null, Contains.IsEmpty: true };

    private static bool SaysNothingOfObjects(Shape shape) =>
        shape is { MinProperties: null, MaxProperties: null, Properties.IsEmpty: true, Required.IsEmpty: true }
        && shape is { PatternProperties.IsEmpty: true, Additional: null, PropertyNames: null, Dependencies.IsEmpty: true };
}
