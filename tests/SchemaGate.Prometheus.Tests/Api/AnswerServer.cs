using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SchemaGate.Prometheus.Tests.Api;

/// <summary>A loopback server that gives every request the same answer, or none.</summary>
internal sealed class AnswerServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string? _answer;

    private AnswerServer(string? answer)
    {
        _answer = answer;
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>The last request as it came.</summary>
    public string Request { get; private set; } = "";

    public static AnswerServer Of(int status, string body, string headers = "") =>
        new($"HTTP/1.1 {status} Reason\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");

    public static AnswerServer Silent() => new(null);

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (SocketException)
        {
            // The listener was disposed: the test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        var buffer = new byte[8192];
        var length = await stream.ReadAsync(buffer);
        Request = Encoding.UTF8.GetString(buffer, 0, length);
        await (_answer is null ? Task.Delay(TimeSpan.FromSeconds(5)) : stream.WriteAsync(Encoding.UTF8.GetBytes(_answer)).AsTask());
    }
}
