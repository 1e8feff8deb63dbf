using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SchemaGate.Engine.Tests.Reporting.Markdown;

/// <summary>Markdown as an independent reader understands it: CommonMark with GitHub's extensions.</summary>
internal static class Rendered
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseTaskLists()
        .UseAutoLinks()
        .Build();

    public static string Html(string markdown) => Markdig.Markdown.ToHtml(markdown, Pipeline);

    /// <summary>The text that a reader sees, without the invisible characters; null when anything but plain text came out.</summary>
    public static string? PlainText(string markdown)
    {
        var document = Markdig.Markdown.Parse(markdown, Pipeline);
        var inlines = document is [ParagraphBlock { Inline: { } paragraph }] ? paragraph.ToList() : [];
        var isPlain = inlines.Count > 0 && inlines.TrueForAll(inline => inline is LiteralInline or HtmlEntityInline);
        return isPlain ? string.Concat(inlines.Select(TextOf)).Replace("\u200b", "", StringComparison.Ordinal) : null;
    }

    /// <summary>What a code span holds; null when anything else came out.</summary>
    public static string? CodeText(string markdown) =>
        Markdig.Markdown.Parse(markdown, Pipeline) is [ParagraphBlock { Inline: { } paragraph }] && paragraph.ToList() is [CodeInline code] ? code.Content : null;

    private static string TextOf(Inline inline) => inline is HtmlEntityInline entity ? entity.Transcoded.ToString() : ((LiteralInline)inline).Content.ToString();
}
