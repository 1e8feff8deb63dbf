using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace SchemaGate.Engine.Tests.Referee;

/// <summary>Ajv 8 with the 2020-12 dialect and ajv-formats in a long-lived process: the independent judge.</summary>
public sealed class AjvReferee : IDisposable
{
    private readonly Process _process;

    /// <summary>Installs the referee when needed and starts it.</summary>
    public AjvReferee()
    {
        var folder = RefereeInstallation.Ensure();
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        _process = Process.Start(new ProcessStartInfo("node", ["--max-old-space-size=1024", Path.Combine(folder, "referee.cjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        })!;
    }

    /// <summary>Judges one instance.</summary>
    internal bool Accepts(JsonNode schema, JsonNode? components, JsonNode? instance) =>
        Judge([new Question(schema, components, [instance])])[0]![0];

    /// <summary>Judges a batch: one answer a question, in order; null where Ajv cannot compile the schema.</summary>
    internal IReadOnlyList<bool[]?> Judge(IReadOnlyList<Question> questions)
    {
        var writing = Task.Run(() => Write(questions));
        var answers = questions.Select(_ => Read()).ToArray();
        writing.GetAwaiter().GetResult();
        return answers;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit(TimeSpan.FromSeconds(5));
        _process.Dispose();
    }

    private void Write(IReadOnlyList<Question> questions)
    {
        foreach (var question in questions)
        {
            _process.StandardInput.Write(question.ToLine() + "\n");
        }

        _process.StandardInput.Flush();
    }

    private bool[]? Read()
    {
        var line = _process.StandardOutput.ReadLine() ?? throw new RefereeException("The referee process ended early.");
        return JsonNode.Parse(line)!["valid"] is JsonArray valid ? [.. valid.Select(answer => answer!.GetValue<bool>())] : null;
    }
}
