namespace SchemaGate.Dashboard.Security;

/// <summary>Who is signed in.</summary>
/// <param name="Name">As given at the sign-in.</param>
/// <param name="FormToken">Stands in each form that this person is shown: no other site knows it.</param>
internal sealed record Person(string Name, string FormToken);
