namespace SchemaGate.Engine;

/// <summary>Reads the documents that a document refers to.</summary>
public interface IReferenceLoader
{
    /// <summary>Reads the document that <paramref name="reference"/> (the part of a <c>$ref</c> before <c>#</c>) names.</summary>
    /// <param name="referrer">The name of the document that holds the reference, as given or as this method returned it.</param>
    /// <param name="reference">A relative path or an absolute address, percent-escapes decoded.</param>
    /// <returns>The document; <see cref="DocumentInput.Name"/> is unique for each file, however it was reached.</returns>
    /// <exception cref="ReferenceRefusedException">The reference is outside what is allowed, or cannot be read.</exception>
    DocumentInput Load(string referrer, string reference);
}
