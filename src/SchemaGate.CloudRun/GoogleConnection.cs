using Grpc.Core;
using Grpc.Net.Client;
using SchemaGate.CloudRun.Connection;

namespace SchemaGate.CloudRun;

/// <summary>Connections to both APIs, shared by everything that talks to them.</summary>
public sealed class GoogleConnection : IDisposable
{
    private readonly GrpcChannel _run;
    private readonly GrpcChannel _monitoring;

    private GoogleConnection(GoogleEndpoints endpoints, CallCredentials? credentials, TimeProvider clock)
    {
        _run = Channels.Open(endpoints.Run, credentials);
        _monitoring = Channels.Open(endpoints.Monitoring, credentials);
        Clock = clock;
        ServerClock = new(clock, trustsDates: Channels.IsEncrypted(endpoints.Monitoring));
    }

    internal CallInvoker Run => _run.CreateCallInvoker();

    internal CallInvoker Monitoring => _monitoring.CreateCallInvoker();

    /// <summary>For waiting.</summary>
    internal TimeProvider Clock { get; }

    /// <summary>For comparing with times of the APIs.</summary>
    internal ServerClock ServerClock { get; }

    /// <summary>Connects on the first call; nothing is sent yet.</summary>
    /// <param name="endpoints">Where the APIs are. Plain text is allowed to this machine only, and then without credentials.</param>
    /// <param name="clock">The clock; the emulator's own when it runs faster.</param>
    /// <param name="serviceAccount">Email of a service account to act as; null to act as the application default credentials say.</param>
    /// <exception cref="ArgumentException">An endpoint is neither https nor plain text to this machine.</exception>
    public static GoogleConnection Open(GoogleEndpoints endpoints, TimeProvider clock, string? serviceAccount = null) =>
        new(endpoints, GoogleTokens.Default(serviceAccount).ToCallCredentials(), clock);

    /// <summary>Closes the connections.</summary>
    public void Dispose()
    {
        _run.Dispose();
        _monitoring.Dispose();
    }
}
