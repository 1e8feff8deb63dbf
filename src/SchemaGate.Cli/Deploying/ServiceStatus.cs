using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;
using SchemaGate.CloudRun;

namespace SchemaGate.Cli.Deploying;

/// <summary>Where a service and its rollout stand, as one read found it.</summary>
internal sealed record ServiceStatus(ServiceAddress Address, ServiceState State)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private RolloutMark? Mark => RolloutMark.Of(State.Annotations);

    private ImmutableArray<string> Pending => RolloutMemory.PendingOf(State.Annotations);

    // A change of settings would make a revision from it.
    private bool IsTemplateRolledBack => State.LatestCreated is { } latest && Pending.Contains(latest);

    private RolloutMemory? Last => RolloutMemory.Of(State.Annotations);

    public IEnumerable<string> Lines()
    {
        yield return $"{Address.Service} ({Address.Project}, {Address.Region}){(State.IsReconciling ? ", reconciling" : "")}";
        foreach (var target in State.Serving)
        {
            var revision = target.Revision ?? State.LatestReady ?? "latest";
            yield return $"  {target.Percent,3} %  {revision}{(target.Tag is null ? "" : $"  tag {target.Tag}")}{(State.IsReady(revision) ? "" : "  NOT READY")}";
        }

        yield return Mark is { } mark
            ? $"  rollout {mark.RolloutId}: {mark.Canary} against {mark.Stable}, since {mark.Started:u}, run by {mark.Owner} until {mark.LeaseUntil:u}"
            : "  no rollout is running";
        if (Last is { } last)
        {
            yield return $"  last: {last.RolloutId} {last.End}: {last.Explanation}";
        }

        if (Pending is { IsEmpty: false } pending)
        {
            yield return $"  to be deleted by the next rollout: {string.Join(", ", pending)}";
        }

        if (IsTemplateRolledBack)
        {
            yield return $"  the service's template is that of {State.LatestCreated}, which was rolled back: deploy a good image before changing other settings";
        }
    }

    public void WriteJson(Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("service", Address.Name);
            writer.WriteBoolean("reconciling", State.IsReconciling);
            WriteTraffic(writer);
            WriteRollout(writer);
            WriteLast(writer);
            WritePending(writer);
            writer.WriteBoolean("templateRolledBack", IsTemplateRolledBack);
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private void WriteTraffic(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("traffic");
        foreach (var target in State.Serving)
        {
            var revision = target.Revision ?? State.LatestReady;
            writer.WriteStartObject();
            writer.WriteString("revision", revision);
            writer.WriteNumber("percent", target.Percent);
            writer.WriteString("tag", target.Tag);
            writer.WriteBoolean("ready", revision is not null && State.IsReady(revision));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WritePending(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("deletePending");
        foreach (var revision in Pending)
        {
            writer.WriteStringValue(revision);
        }

        writer.WriteEndArray();
    }

    private void WriteRollout(Utf8JsonWriter writer)
    {
        if (Mark is not { } mark)
        {
            writer.WriteNull("rollout");
            return;
        }

        writer.WriteStartObject("rollout");
        writer.WriteString("id", mark.RolloutId);
        writer.WriteString("stable", mark.Stable);
        writer.WriteString("canary", mark.Canary);
        writer.WriteString("started", mark.Started);
        writer.WriteString("owner", mark.Owner);
        writer.WriteString("leaseUntil", mark.LeaseUntil);
        writer.WriteEndObject();
    }

    private void WriteLast(Utf8JsonWriter writer)
    {
        if (Last is not { } last)
        {
            writer.WriteNull("last");
            return;
        }

        writer.WriteStartObject("last");
        writer.WriteString("id", last.RolloutId);
        writer.WriteString("end", last.End.ToString());
        writer.WriteString("explanation", last.Explanation);
        writer.WriteEndObject();
    }
}
