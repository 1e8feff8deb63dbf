using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Services;

/// <summary>Services as a matrix of GitHub Actions: <c>strategy.matrix: ${{ fromJSON(…) }}</c>.</summary>
internal static class ServiceMatrix
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One line of JSON. A service that does not say where it runs has no place in a deployment.</summary>
    public static string Of(IEnumerable<Service> services)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("include");
            foreach (var service in services.Where(service => service.CloudRun is not null))
            {
                Write(service, service.CloudRun!, writer);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static void Write(Service service, CloudRunService cloudRun, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("name", service.Name);
        writer.WriteString("project", cloudRun.Project);
        writer.WriteString("region", cloudRun.Region);
        writer.WriteString("service", cloudRun.Service);
        writer.WriteEndObject();
    }
}
