using System.CommandLine;
using SchemaGate.CloudRun;
using SchemaGate.Engine.Policy;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>Which service, and where its APIs are.</summary>
internal sealed class ServiceOptions
{
    private readonly Setting<string?> _project = new("--project-id", "Google Cloud project of the service.", Values.Text("ID"), "GCP_PROJECT_ID");
    private readonly Setting<string?> _region = new("--region", "Region of the service, such as europe-west1.", Values.Text("REGION"), "GCP_REGION");
    private readonly Setting<string?> _service = new("--service", "Name of the service on Cloud Run, or of one in schemagate.yml.", Values.Text("NAME"));
    private readonly Setting<Uri?> _run = new("--run-endpoint", "Cloud Run Admin API. Plain http only to this machine.", Values.Address());
    private readonly Setting<Uri?> _monitoring = new("--monitoring-endpoint", "Cloud Monitoring API. Plain http only to this machine.", Values.Address());
    private readonly Setting<Uri?> _emulator = new("--emulator", "HTTP address of a running `schemagate emulator`: its APIs and its clock are used.", Values.Address(), "SCHEMAGATE_EMULATOR");
    private readonly Setting<string?> _account = new("--impersonate-service-account", "Act as this service account.", Values.Text("EMAIL"));

    public void AddTo(Command command)
    {
        _project.AddTo(command);
        _region.AddTo(command);
        _service.AddTo(command);
        AddConnectionTo(command);
    }

    /// <summary>Only where the APIs are, for a command that knows the service from elsewhere.</summary>
    public void AddConnectionTo(Command command)
    {
        _run.AddTo(command);
        _monitoring.AddTo(command);
        _emulator.AddTo(command);
        _account.AddTo(command);
    }

    /// <exception cref="WrongUseException">Something is missing.</exception>
    public ServiceSettings Read(ParseResult parsed, Terminal terminal, IReadOnlyList<Service> services)
    {
        var name = _service.Read(parsed, terminal, null);
        var known = Known(name, services)?.CloudRun;
        return Connection(parsed, terminal, new(
            _project.Read(parsed, terminal, known?.Project) ?? throw Missing(_project.Name, "GCP_PROJECT_ID"),
            _region.Read(parsed, terminal, known?.Region) ?? throw Missing(_region.Name, "GCP_REGION"),
            known?.Service ?? name ?? throw Missing(_service.Name, null)));
    }

    /// <summary>The terminal with what the configuration says about canaries of the service, or else of all services.</summary>
    public Terminal Configured(ParseResult parsed, Terminal terminal, GateConfiguration configuration) => terminal with
    {
        Configured = configuration.Canary.SetItems(Known(_service.Read(parsed, terminal, null), configuration.Services)?.Canary ?? configuration.Canary),
    };

    /// <summary>How a service is reached that is known from elsewhere.</summary>
    /// <exception cref="WrongUseException">An address cannot be used.</exception>
    public ServiceSettings Connection(ParseResult parsed, Terminal terminal, ServiceAddress address) => new()
    {
        Address = address,
        Endpoints = Endpoints(parsed, terminal),
        Emulator = _emulator.Read(parsed, terminal, null),
        ServiceAccount = _account.Read(parsed, terminal, null),
    };

    private GoogleEndpoints Endpoints(ParseResult parsed, Terminal terminal)
    {
        var usual = new GoogleEndpoints();
        return new()
        {
            Run = _run.Read(parsed, terminal, usual.Run) ?? usual.Run,
            Monitoring = _monitoring.Read(parsed, terminal, usual.Monitoring) ?? usual.Monitoring,
        };
    }

    // Without a name, the only service that the configuration knows is meant.
    private static Service? Known(string? name, IReadOnlyList<Service> services)
    {
        var deployed = services.Where(service => service.CloudRun is not null).ToList();
        return name is null
            ? deployed is [var only] ? only : null
            : deployed.Find(service => service.Name == name || service.CloudRun!.Service == name);
    }

    private static WrongUseException Missing(string option, string? variable) => new(
        $"{option} is missing. Give it{(variable is null ? "" : $", set {variable}")}, or list the service with `cloud-run` in schemagate.yml.");
}
