using Grpc.Core;
using Grpc.Net.Client;
using Grpc.Net.Client.Configuration;

namespace SchemaGate.CloudRun.Connection;

/// <summary>Opens channels.</summary>
internal static class Channels
{
    // As Google's own clients do: reads are repeated after UNAVAILABLE, writes never.
    private static readonly (string Service, string[] Reads)[] Repeated =
    [
        ("google.cloud.run.v2.Services", ["GetService"]),
        ("google.cloud.run.v2.Revisions", ["GetRevision", "ListRevisions"]),
        ("google.monitoring.v3.MetricService", ["GetMetricDescriptor", "ListTimeSeries"]),
    ];

    /// <exception cref="ArgumentException">The address is neither https nor plain text to this machine.</exception>
    public static GrpcChannel Open(Uri address, CallCredentials? credentials) => GrpcChannel.ForAddress(Checked(address), new()
    {
        Credentials = IsEncrypted(address)
            ? credentials is null ? ChannelCredentials.SecureSsl : ChannelCredentials.Create(ChannelCredentials.SecureSsl, credentials)
            : ChannelCredentials.Insecure,
        ServiceConfig = new() { MethodConfigs = { MethodsToRepeat() } },
    });

    public static bool IsEncrypted(Uri address) => address.Scheme == Uri.UriSchemeHttps;

    private static Uri Checked(Uri address) => IsEncrypted(address) || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)
        ? address
        : throw new ArgumentException($"The endpoint {address} must begin with https://; http:// is allowed to this machine (127.0.0.1) only, because calls carry credentials.", nameof(address));

    private static MethodConfig MethodsToRepeat()
    {
        var config = new MethodConfig
        {
            RetryPolicy = new()
            {
                MaxAttempts = 4,
                InitialBackoff = TimeSpan.FromMilliseconds(200),
                MaxBackoff = TimeSpan.FromSeconds(5),
                BackoffMultiplier = 2,
                RetryableStatusCodes = { StatusCode.Unavailable },
            },
        };
        foreach (var (service, read) in Repeated.SelectMany(entry => entry.Reads.Select(read => (entry.Service, read))))
        {
            config.Names.Add(new() { Service = service, Method = read });
        }

        return config;
    }
}
