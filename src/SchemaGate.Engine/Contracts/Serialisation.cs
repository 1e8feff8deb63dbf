namespace SchemaGate.Engine.Contracts;

/// <summary>How a parameter or form field is written as text, defaults filled in.</summary>
/// <param name="Style">OpenAPI's <c>style</c>; <c>tabDelimited</c> for <c>collectionFormat: tsv</c>, which OpenAPI 3 does not have.</param>
/// <param name="Explode">One pair for each item or member.</param>
/// <param name="AllowReserved">Reserved characters may stand unescaped.</param>
/// <param name="AllowEmptyValue">The name may stand without a value.</param>
/// <param name="Inner">The <c>collectionFormat</c> of lists in the list, from the outside in; null where nothing is said of them (OpenAPI 3).</param>
internal readonly record struct Serialisation(string Style, bool Explode, bool AllowReserved, bool AllowEmptyValue, string? Inner = null)
{
    public const string Form = "form";
    public const string Simple = "simple";
    public const string SpaceDelimited = "spaceDelimited";
    public const string PipeDelimited = "pipeDelimited";
    public const string TabDelimited = "tabDelimited";
    public const string DeepObject = "deepObject";
    public const string Label = "label";
    public const string Matrix = "matrix";
    public const string Cookie = "cookie";

    /// <summary>True when each item or member has its own pair.</summary>
    public bool IsExplodedForm => Explode && Style is Form or Cookie;

    /// <summary>The style when none is written (OpenAPI 3.2, section 4.12.2.2).</summary>
    public static string DefaultStyle(ParameterLocation location) =>
        location is ParameterLocation.Path or ParameterLocation.Header ? Simple : Form;

    /// <summary>The <c>explode</c> when none is written.</summary>
    public static bool DefaultExplode(string style) => style is Form or Cookie;

    /// <summary>
    /// What the wire shows for values of one shape. Two serialisations with the same form are the same bytes: a scalar cannot be
    /// exploded, <c>simple</c> arrays look alike either way, and an exploded delimited array is an exploded form.
    /// </summary>
    public (string Style, bool Explode) WireForm(ValueShape shape) => (shape, Style) switch
    {
        (ValueShape.Scalar, Label or Matrix or Simple) => (Style, false),
        (ValueShape.Scalar, _) => (Form, false),
        (ValueShape.Array, Simple) => (Simple, false),
        (ValueShape.Array, SpaceDelimited or PipeDelimited) when Explode => (Form, true),
        (ValueShape.Object, DeepObject) => (DeepObject, false),
        _ => (Style, Explode),
    };
}
