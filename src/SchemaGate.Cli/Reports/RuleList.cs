using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Cli.Reports;

/// <summary>All rules, for people and for programs.</summary>
internal static class RuleList
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(IReadOnlyList<RuleDescriptor> rules)
    {
        var width = rules.Max(rule => rule.Name.Length);
        var lines = rules.Select(rule => $"{rule.Id}  {rule.Name.PadRight(width)}  {Weights(rule),-20}  {rule.Title}\n");
        return $"{"id",-6}  {"rule".PadRight(width)}  {"sent / received",-20}  what changed\n{string.Concat(lines)}";
    }

    public static string Json(IReadOnlyList<RuleDescriptor> rules)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var rule in rules)
            {
                Write(writer, rule);
            }

            writer.WriteEndArray();
        }

        return $"{Encoding.UTF8.GetString(buffer.WrittenSpan)}\n";
    }

    private static string Weights(RuleDescriptor rule) => rule.Sent == rule.Received
        ? ReportWords.Of(rule.Sent)
        : $"{ReportWords.Of(rule.Sent)} / {ReportWords.Of(rule.Received)}";

    private static void Write(Utf8JsonWriter writer, RuleDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", rule.Name);
        writer.WriteString("area", JsonNamingPolicy.KebabCaseLower.ConvertName(rule.Area.ToString()));
        writer.WriteString("title", rule.Title);
        writer.WriteStartObject("severity");
        writer.WriteString("sent", ReportWords.Of(rule.Sent));
        writer.WriteString("received", ReportWords.Of(rule.Received));
        writer.WriteEndObject();
        writer.WriteString("since", rule.Since);
        writer.WriteStartArray("covers");
        foreach (var id in rule.Covers)
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
