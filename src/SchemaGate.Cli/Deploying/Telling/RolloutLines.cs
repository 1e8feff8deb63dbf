using System.Globalization;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Canary.Running;
using SchemaGate.Engine.Reporting;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>Tells a rollout line by line, and on a terminal keeps one more line with where it stands.</summary>
internal sealed class RolloutLines(Terminal terminal) : IRolloutListener
{
    public void Happened(Rollout rollout, RolloutEvent happened)
    {
        Clear();
        terminal.Error.WriteLine($"{happened.At.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}  {SafeText.Of(happened.Sentence)}");
    }

    public void Seen(Rollout rollout, ServiceState state)
    {
        if (terminal.ShowsProgress)
        {
            terminal.Error.Write($"\r\e[K{SafeText.Of(RolloutStatusLine.Of(rollout, state))}");
        }
    }

    private void Clear()
    {
        if (terminal.ShowsProgress)
        {
            terminal.Error.Write("\r\e[K");
        }
    }
}
