namespace SchemaGate.Prometheus.Api;

/// <summary>What <c>/api/v1/query</c> answers.</summary>
/// <param name="Status"><c>success</c> or <c>error</c>.</param>
/// <param name="Data">With success.</param>
/// <param name="Error">What is wrong, in words.</param>
/// <param name="Warnings">What did not stop the query, such as a store that did not answer.</param>
/// <seealso href="https://prometheus.io/docs/prometheus/latest/querying/api/"/>
internal sealed record QueryAnswer(string? Status, QueryData? Data, string? Error, IReadOnlyList<string>? Warnings);
