using System.Reflection;
using SchemaGate.Engine.Rules;

namespace SchemaGate.Engine.Reporting;

/// <summary>Where a rule's page can be read on the web.</summary>
internal static class RuleAddress
{
    /// <summary>The RepositoryUrl of the build, the one place where the address stands; null when it is not set.</summary>
    public static string? Repository { get; } = typeof(RuleAddress).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(data => data.Key == "RepositoryUrl")?.Value;

    /// <summary>Null when the build does not say where its repository is.</summary>
    public static string? Of(RuleDescriptor rule) => Of(rule, Repository);

    /// <param name="rule">A rule of the catalogue.</param>
    /// <param name="repository">The address of the repository's front page; null when unknown.</param>
    public static string? Of(RuleDescriptor rule, string? repository) => string.IsNullOrEmpty(repository)
        ? null
        : $"{repository.TrimEnd('/')}/blob/main/src/SchemaGate.Engine/Rules/{rule.Area}/{rule.Name}.md";
}
