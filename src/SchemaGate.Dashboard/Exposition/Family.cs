namespace SchemaGate.Dashboard.Exposition;

/// <summary>The series of one metric.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type"><c>counter</c>, <c>gauge</c> or <c>histogram</c>.</param>
/// <param name="Help">What it means.</param>
/// <param name="Samples">Its series.</param>
internal sealed record Family(string Name, string Type, string Help, IReadOnlyList<Sample> Samples);
