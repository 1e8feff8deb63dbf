using System.Globalization;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>What a key of <c>canary</c> takes.</summary>
/// <param name="Expected">What to give.</param>
/// <param name="Read">The value as the command line writes it; null when it is something else.</param>
internal sealed record CanaryValue(string Expected, Func<Node, string?> Read)
{
    public static CanaryValue Text { get; } = new("text that is not empty", node => node is { IsString: true, Raw.Length: > 0 } ? node.Text : null);

    public static CanaryValue Flag { get; } = new("true or false", node => node.Kind is NodeKind.True or NodeKind.False ? (node.IsTrue ? "true" : "false") : null);

    public static CanaryValue Address { get; } = new(
        "an http(s) address, such as http://prometheus:9090",
        node => node.IsString && Uri.TryCreate(node.Text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? node.Text : null);

    /// <summary>One percentage, or a list of them.</summary>
    public static CanaryValue Steps { get; } = new("whole percentages from 1 to 99, ascending, such as 10 or [10, 25, 50]", ReadSteps);

    public static CanaryValue Word(params string[] words) =>
        new($"one of {string.Join(", ", words)}", node => node.IsString && words.Contains(node.Text) ? node.Text : null);

    public static CanaryValue Whole(int least, int most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}"), node => WholeOf(node) is { } value && value >= least && value <= most ? node.Text : null);

    public static CanaryValue Number(string expected, double least, double most) => new(
        expected,
        node => node.Kind == NodeKind.Number && double.TryParse(node.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most ? node.Text : null);

    private static string? ReadSteps(Node node)
    {
        var steps = new List<int>();
        if (node.IsArray)
        {
            foreach (var item in node.Items)
            {
                steps.Add(WholeOf(item) ?? 0);
            }
        }
        else
        {
            steps.Add(WholeOf(node) ?? 0);
        }

        var areGood = steps.Count > 0 && steps.TrueForAll(step => step is > 0 and < 100) && steps.Zip(steps.Skip(1)).All(pair => pair.First < pair.Second);
        return areGood ? string.Join(',', steps) : null;
    }

    private static int? WholeOf(Node node) =>
        node.Kind == NodeKind.Number && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
