using YamlDotNet.RepresentationModel;

namespace SchemaGate.Cli.Tests.Workflows;

/// <summary>The steps of a workflow or composite action that run a script.</summary>
internal static class WorkflowFile
{
    /// <summary>The script of a step, as a person would read it.</summary>
    /// <param name="path">The file, from the repository's root.</param>
    /// <param name="step">The step's name.</param>
    public static string ScriptOf(string path, string step) => (string)Steps(path).First(node => Text(node, "name") == step)["run"]!;

    /// <summary>The names of all steps with a script.</summary>
    public static IEnumerable<string?> ScriptedSteps(string path) => Steps(path).Where(node => node.Children.ContainsKey("run")).Select(node => Text(node, "name"));

    private static IEnumerable<YamlMappingNode> Steps(string path)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Repository.PathOf(path))));
        return yaml.Documents[0].AllNodes.OfType<YamlMappingNode>().Where(node => node.Children.ContainsKey("run") || node.Children.ContainsKey("uses"));
    }

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? (string?)value : null;
}
