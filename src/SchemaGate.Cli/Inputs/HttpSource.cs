using SchemaGate.Engine;
using SchemaGate.Engine.Files;

namespace SchemaGate.Cli.Inputs;

/// <summary>A document from an address that the user gave: any address, loopback included.</summary>
internal sealed class HttpSource(InputOptions options)
{
    public DocumentInput Read(string address)
    {
        try
        {
            var content = HttpFetch.Get(HttpAddress.Parse(address, null), onlyPublic: false);
            return new(address, content, new ReferenceRouter(new RemoteReferences(options.AllowRemoteReferences), options));
        }
        catch (IOException fault)
        {
            throw UnreadableInput.Because(address, $"The address cannot be read. {fault.Message}");
        }
    }
}
