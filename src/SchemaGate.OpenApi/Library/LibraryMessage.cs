using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace SchemaGate.OpenApi.Library;

/// <summary>What an error of Microsoft.OpenApi says and where: a part of them has the place in the text.</summary>
/// <param name="Pointer">JSON pointer in the library's terms, without <c>#</c>.</param>
/// <param name="Text">One sentence.</param>
internal sealed partial record LibraryMessage(string Pointer, string Text)
{
    public static LibraryMessage Of(OpenApiError error, SpecificationVersion version)
    {
        var unknown = UnknownProperty().Match(error.Message);
        return unknown.Success ? Unknown(unknown.Groups["owner"].Value.TrimEnd('/'), unknown.Groups["name"].Value, version) : Said(error, version);
    }

    private static LibraryMessage Unknown(string owner, string name, SpecificationVersion version) =>
        new($"{owner}/{JsonPointer.Escape(name)}", $"'{name}' is not a valid property here in {version}.");

    /// <summary>Its rules name what they mean; its reader does not.</summary>
    private static LibraryMessage Said(OpenApiError error, SpecificationVersion version)
    {
        var pointer = (error.Pointer ?? "").TrimStart('#');
        var text = error.Message.TrimEnd('.') + ".";
        var name = JsonPointer.Unescape(pointer[(pointer.LastIndexOf('/') + 1)..]);
        return new(pointer, error is OpenApiValidatorError ? text : $"'{name}' is not right here in {version}: {text}");
    }

    [GeneratedRegex("^(?<name>.*) is not a valid property at #(?<owner>.*)$", RegexOptions.Singleline)]
    private static partial Regex UnknownProperty();
}
