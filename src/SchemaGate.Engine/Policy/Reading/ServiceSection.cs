using System.Collections.Immutable;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>Reads <c>services</c>.</summary>
/// <param name="faults">Takes what is wrong.</param>
/// <param name="files">Says where the files of the configuration are.</param>
internal sealed class ServiceSection(Faults faults, FileNames files)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public ImmutableArray<Service> Read(ImmutableArray<Node> items) =>
        [.. items.Select((item, at) => ReadOne(new Section(item, $"services[{at}]", faults), item)).OfType<Service>()];

    private Service? ReadOne(Section section, Node node)
    {
        var name = section.Text("name");
        var service = new Service(name ?? string.Empty, InputRule.PlaceOf(node))
        {
            Paths = [.. section.Texts("paths").Select(item => files.FromHere(item.Text))],
            Documents = [.. section.Items("documents").Select(item => Document(section, item)).OfType<ServiceDocument>()],
            CloudRun = CloudRun(section.Sub("cloud-run")),
            Canary = CanarySection.Read(section.Sub("canary")),
        };
        section.End();
        CheckName(section, node, name);
        return name is null ? null : service;
    }

    private void CheckName(Section section, Node node, string? name)
    {
        if (name is not null && !_names.Add(name))
        {
            faults.Add(node["name"], $"Two services are called '{name}'. Give each a name of its own.");
        }

        if (node.IsObject && !node["name"].Exists)
        {
            faults.Add(node, $"'{section.Name}' has no 'name'. Give it one.");
        }
    }

    private ServiceDocument? Document(Section service, Node item)
    {
        var name = service.NameOf("documents");
        if (!item.IsObject)
        {
            return Scalars.Text(faults, item, name) is { } file ? new ServiceDocument(null, files.FromHere(file), InputRule.PlaceOf(item)) { Name = file } : null;
        }

        var section = new Section(item, name, faults);
        var (old, @new) = (Required(section, "old"), Required(section, "new"));
        section.End();
        return old is null || @new is null ? null : new ServiceDocument(files.FromHere(old), files.FromHere(@new), InputRule.PlaceOf(item)) { Name = @new };
    }

    private CloudRunService? CloudRun(Section section)
    {
        if (!section.Node.IsObject)
        {
            return null;
        }

        var (project, region, name) = (Required(section, "project"), Required(section, "region"), Required(section, "service"));
        section.End();
        return project is null || region is null || name is null ? null : new CloudRunService(project, region, name);
    }

    private string? Required(Section section, string key)
    {
        if (!section.Take(key).Exists)
        {
            faults.Add(section.Node, $"'{section.Name}' has no '{key}'. Give it one.");
            return null;
        }

        return section.Text(key);
    }
}
