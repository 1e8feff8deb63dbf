using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>A folder or pattern that leads to no OpenAPI document: a slip in it must not pass for "nothing is wrong".</summary>
internal static class NoDocument
{
    /// <param name="text">What the user wrote.</param>
    public static InputException At(string text) =>
        UnreadableInput.Because(text, "There is no OpenAPI document. Check the folder or pattern; documents say `openapi` or `swagger` at their top level.");
}
