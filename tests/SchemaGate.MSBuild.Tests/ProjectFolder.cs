using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace SchemaGate.MSBuild.Tests;

/// <summary>A project with documents, and builds of it.</summary>
internal sealed class ProjectFolder : IDisposable
{
    public const string Orders = """{"openapi":"3.1.0","info":{"title":"Orders","version":"1.0.0"},"paths":{"/orders":{"get":{"responses":{"200":{"description":"All"}}},"delete":{"responses":{"204":{"description":"None"}}}}}}""";

    /// <summary>The same without DELETE.</summary>
    public const string Broken = """{"openapi":"3.1.0","info":{"title":"Orders","version":"1.0.0"},"paths":{"/orders":{"get":{"responses":{"200":{"description":"All"}}}}}}""";

    private readonly TemporaryFolder _folder = new();

    public ProjectFolder()
    {
        Write("P.csproj", "<Project />");
        Write(".git/HEAD", string.Empty);
    }

    public string Root => _folder.Root;

    public string Write(string file, string text) => _folder.Write(file, text);

    public string Read(string file) => File.ReadAllText(_folder.PathOf(file));

    public string PathOf(string file) => _folder.PathOf(file);

    public bool Exists(string file) => File.Exists(_folder.PathOf(file));

    /// <summary>Runs the task; by default over obj/orders.json.</summary>
    public (bool Passed, BuildLog Log) Build(Action<SchemaGateCheck>? change = null, params ITaskItem[] documents)
    {
        var log = new BuildLog { Folder = Root };
        var task = new SchemaGateCheck
        {
            BuildEngine = log,
            ProjectFile = PathOf("P.csproj"),
            BaselineFolder = "openapi",
            State = "obj/P.schemagate",
            Settings = "first",
            Documents = documents.Length > 0 ? documents : [Generated("obj/orders.json")],
        };
        change?.Invoke(task);
        return (task.Execute(), log);
    }

    /// <summary>A document that the build wrote.</summary>
    public static TaskItem Generated(string file) => new(file, new Dictionary<string, string> { ["IsGenerated"] = "true" });

    public void Dispose() => _folder.Dispose();
}
