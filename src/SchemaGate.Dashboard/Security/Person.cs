namespace SchemaGate.Dashboard.Security;

/// <summary>Who is signed in.</summary>
/// <param name="Name">As given at the sign-in.</param>
/// <param name="FormToken">Stands in each form that this person is shown: no other site knows it.</param>
/// <param name="IsFromProxy">True when a proxy says who it is: then there is nothing to sign out of here.</param>
internal sealed record Person(string Name, string FormToken, bool IsFromProxy = false);
