using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaGate.Canary.Hosting;
using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Cli.Deploying.Telling;

/// <summary>Where a service and its rollout stand, for programs.</summary>
internal static class ServiceStatusJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static void Write(ServiceStatus status, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("service", status.Address.Name);
            writer.WriteBoolean("reconciling", status.State.IsReconciling);
            WriteTraffic(writer, status.State);
            WriteRollout(writer, status);
            WriteLast(writer, status.Last);
            WritePending(writer, status);
            writer.WriteBoolean("templateRolledBack", status.IsTemplateRolledBack);
            writer.WriteString("next", NextCommand.For(status));
            writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    private static void WriteTraffic(Utf8JsonWriter writer, ServiceState state)
    {
        writer.WriteStartArray("traffic");
        foreach (var target in state.Serving)
        {
            var revision = target.Revision ?? state.LatestReady;
            writer.WriteStartObject();
            writer.WriteString("revision", revision);
            writer.WriteNumber("percent", target.Percent);
            writer.WriteString("tag", target.Tag);
            writer.WriteBoolean("ready", revision is not null && state.IsReady(revision));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePending(Utf8JsonWriter writer, ServiceStatus status)
    {
        writer.WriteStartArray("deletePending");
        foreach (var revision in status.Pending)
        {
            writer.WriteStringValue(revision);
        }

        writer.WriteEndArray();
    }

    private static void WriteRollout(Utf8JsonWriter writer, ServiceStatus status)
    {
        if (status.Mark is not { } mark)
        {
            writer.WriteNull("rollout");
            return;
        }

        writer.WriteStartObject("rollout");
        writer.WriteString("id", mark.RolloutId);
        writer.WriteString("stable", mark.Stable);
        writer.WriteString("canary", mark.Canary);
        writer.WriteString("started", mark.Started);
        writer.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(status.Standing.ToString()));
        WriteStep(writer, mark);
        writer.WriteString("owner", mark.Owner);
        writer.WriteString("leaseUntil", mark.LeaseUntil);
        writer.WriteBoolean("leaseAlive", status.IsLeaseAlive);
        WriteHeld(writer, mark.Held);
        writer.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter writer, RolloutMark mark)
    {
        if (mark.Step is { } step)
        {
            writer.WriteNumber("step", step + 1);
        }
        else
        {
            writer.WriteNull("step");
        }
    }

    private static void WriteHeld(Utf8JsonWriter writer, RolloutHold? held)
    {
        if (held is null)
        {
            writer.WriteNull("held");
            return;
        }

        writer.WriteStartObject("held");
        writer.WriteString("by", held.By);
        writer.WriteString("reason", held.Reason.ToString());
        writer.WriteString("explanation", held.Explanation);
        writer.WriteString("at", held.At);
        writer.WriteEndObject();
    }

    private static void WriteLast(Utf8JsonWriter writer, RolloutMemory? memory)
    {
        if (memory is not { } last)
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
