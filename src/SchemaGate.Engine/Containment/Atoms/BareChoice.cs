using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>Tells a shape that says nothing but one choice.</summary>
internal static class BareChoice
{
    private static readonly Shape Nothing = Stripped(Shape.Any);

    public static bool Is(Shape shape) => shape.Choices.Length == 1 && Stripped(shape) == Nothing;

    private static Shape Stripped(Shape shape) => shape with
    {
        Conjuncts = [],
        Choices = [],
        Discriminator = null,
        Content = ContentKeywords.None,
        Annotations = Annotations.None,
        TypesSource = null,
        IsExtensible = false,
        Properties = shape.Properties.IsEmpty ? Shape.Any.Properties : shape.Properties,
        Required = shape.Required.IsEmpty ? Shape.Any.Required : shape.Required,
    };
}
