namespace SchemaGate.Dashboard.Exposition;

/// <summary>One series and its value.</summary>
/// <param name="Suffix">What follows the name of the metric, such as <c>_sum</c>.</param>
/// <param name="Labels">Its labels, in their order.</param>
/// <param name="Value">Its value.</param>
internal sealed record Sample(string Suffix, IReadOnlyList<(string Name, string Value)> Labels, double Value);
