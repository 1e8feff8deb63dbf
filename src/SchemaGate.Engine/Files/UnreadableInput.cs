namespace SchemaGate.Engine.Files;

/// <summary>A document that never reached the engine.</summary>
internal static class UnreadableInput
{
    /// <param name="name">The document as the user gave it.</param>
    /// <param name="message">What is wrong and what to do.</param>
    public static InputException Because(string name, string message) =>
        new(new InputProblem("SG9001", "unreadable-document", message, new Place(name, 1, 1, "")));
}
