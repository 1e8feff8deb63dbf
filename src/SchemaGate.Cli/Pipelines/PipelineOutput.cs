using SchemaGate.Cli.Commands;
using SchemaGate.Cli.Reports;
using SchemaGate.Engine;
using SchemaGate.Engine.Reporting;
using SchemaGate.Engine.Reporting.Azure;
using SchemaGate.Engine.Reporting.GitHub;
using SchemaGate.Engine.Reporting.Markdown;

namespace SchemaGate.Cli.Pipelines;

/// <summary>What a run writes for the pipeline that it runs in, beside its reports.</summary>
internal static class PipelineOutput
{
    /// <summary>Each thing to write with the name of where it goes. Nothing when no pipeline is there.</summary>
    public static IEnumerable<(string Name, Action Write)> Of(GateRun run, DiffSettings settings, SourceTree tree, Terminal terminal)
    {
        // Other formats are for programs, which could not read annotations among them.
        if (settings.Format == ReportFormats.Text && AnnotationsOf(settings.Pipeline, tree) is { } annotations)
        {
            yield return ("standard output", () => annotations.Write(run, terminal.Out));
        }

        if (settings.Pipeline == Pipeline.GitHub)
        {
            foreach (var file in GitHubFiles(run, settings, terminal))
            {
                yield return file;
            }
        }
    }

    private static IEnumerable<(string Name, Action Write)> GitHubFiles(GateRun run, DiffSettings settings, Terminal terminal)
    {
        if (terminal.Variable("GITHUB_OUTPUT") is { Length: > 0 } outputs)
        {
            yield return (outputs, () => File.AppendAllText(outputs, StepOutputs.Of(run, settings.Outputs)));
        }

        if (terminal.Variable("GITHUB_STEP_SUMMARY") is { Length: > 0 } summary)
        {
            yield return (summary, () => Append(run, summary));
        }
    }

    private static void Append(GateRun run, string file)
    {
        using var output = new FileStream(file, FileMode.Append);
        new MarkdownReport().Write(run, output);
    }

    private static IReport? AnnotationsOf(Pipeline pipeline, SourceTree tree) => pipeline switch
    {
        Pipeline.GitHub => new GitHubReport(tree, "the text above in the log"),
        Pipeline.Azure => new AzureReport(tree),
        _ => null,
    };
}
