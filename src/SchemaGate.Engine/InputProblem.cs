namespace SchemaGate.Engine;

/// <summary>Why a comparison could not be made.</summary>
/// <param name="Rule">The rule's stable id, <c>SG9###</c>.</param>
/// <param name="Name">The rule's kebab-case name.</param>
/// <param name="Message">One sentence that says what is wrong and what to do.</param>
/// <param name="Place">Where; line 1, column 1 when the whole document is meant.</param>
public sealed record InputProblem(string Rule, string Name, string Message, Place Place);
