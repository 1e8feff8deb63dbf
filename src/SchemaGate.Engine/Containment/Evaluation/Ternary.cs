namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>Kleene's logic: null is "not known".</summary>
internal static class Ternary
{
    public static bool? Not(bool? value) => value is { } known ? !known : null;

    public static bool? And(bool? left, bool? right) => left == false || right == false ? false : left & right;

    public static bool? Or(bool? left, bool? right) => left == true || right == true ? true : left | right;
}
