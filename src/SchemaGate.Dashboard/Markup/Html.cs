namespace SchemaGate.Dashboard.Markup;

/// <summary>A piece of HTML. It is made from templates only, which encode every text that they hold: what comes from outside cannot become markup.</summary>
internal sealed class Html
{
    private Html(string text) => Text = text;

    public static Html Empty { get; } = new("");

    public string Text { get; }

    /// <summary>HTML from a template. Texts and numbers in its holes are encoded; pieces of HTML are not.</summary>
    public static Html Of(HtmlTemplate template) => new(template.ToString());

    /// <summary>The template, or nothing.</summary>
    public static Html If(bool condition, Func<Html> html) => condition ? html() : Empty;
}
