using System.Text.RegularExpressions;
using SchemaGate.Engine;

namespace SchemaGate.Cli.Inputs;

/// <summary>Sends a reference to what can read it: the first document's own kind of place, or the network.</summary>
internal sealed partial class ReferenceRouter(IReferenceLoader local, InputOptions options) : IReferenceLoader
{
    private readonly RemoteReferences _remote = new(options.AllowRemoteReferences);

    public DocumentInput Load(string referrer, string reference)
    {
        var document = LoaderOf(referrer, reference).Load(referrer, reference);
        options.OnReference?.Invoke(document.Name);
        return document with { References = this };
    }

    private IReferenceLoader LoaderOf(string referrer, string reference)
    {
        if (HttpAddress.IsOne(reference))
        {
            return _remote;
        }

        if (Scheme().IsMatch(reference))
        {
            throw new ReferenceRefusedException($"'{reference}' is neither a relative path nor an http(s) address. Only those can be followed.");
        }

        return HttpAddress.IsOne(referrer) ? _remote : local;
    }

    // Two letters at least: C:\ is a path.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9+.-]+:")]
    private static partial Regex Scheme();
}
