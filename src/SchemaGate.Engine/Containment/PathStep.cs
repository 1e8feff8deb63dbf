namespace SchemaGate.Engine.Containment;

/// <summary>One step into a value.</summary>
internal readonly record struct PathStep(PathStepKind Kind, string Name = "", int Index = 0)
{
    public static PathStep Item { get; } = new(PathStepKind.Item);

    public static PathStep Additional { get; } = new(PathStepKind.Additional);

    public static PathStep Property(string name) => new(PathStepKind.Property, name);

    public static PathStep PrefixItem(int index) => new(PathStepKind.PrefixItem, string.Empty, index);

    /// <summary>An item at a position or any later one.</summary>
    public static PathStep ItemFrom(int index) => new(PathStepKind.Item, string.Empty, index);

    /// <summary>A member that stands for a class of names, under one of them.</summary>
    public static PathStep AdditionalNamed(string name) => new(PathStepKind.Additional, name);
}
