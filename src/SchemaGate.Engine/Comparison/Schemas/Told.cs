namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>What the changes at a pair and below it tell.</summary>
[Flags]
internal enum Told : byte
{
    Nothing = 0,
    Narrowed = 1,
    Widened = 2,
    Anything = 4,
}
