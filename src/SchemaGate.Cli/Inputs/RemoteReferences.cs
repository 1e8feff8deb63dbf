using SchemaGate.Engine;

namespace SchemaGate.Cli.Inputs;

/// <summary>Reads documents from public addresses, when that is allowed.</summary>
internal sealed class RemoteReferences(bool isAllowed) : IReferenceLoader
{
    public DocumentInput Load(string referrer, string reference)
    {
        if (!isAllowed)
        {
            throw new ReferenceRefusedException($"'{reference}' is a reference over the network. Give --allow-remote-refs to follow such references.");
        }

        try
        {
            var address = HttpAddress.Parse(reference, HttpAddress.IsOne(referrer) ? new Uri(referrer) : null);
            return new(NameOf(address, referrer), HttpFetch.Get(address, onlyPublic: true));
        }
        catch (IOException fault)
        {
            throw new ReferenceRefusedException($"'{reference}' cannot be read: {fault.Message}");
        }
    }

    // A document that refers to itself keeps the name that it has.
    private static string NameOf(Uri address, string referrer) =>
        HttpAddress.IsOne(referrer) && new Uri(referrer).Equals(address) ? referrer : address.AbsoluteUri;
}
