using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SchemaGate.Cli.Tests.Inputs;

/// <summary>A loopback server that gives every request the same answer.</summary>
internal sealed class OneAnswerServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _answer;

    public OneAnswerServer(string status, string headers, string body)
    {
        _answer = Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{headers}Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}");
        _listener.Start();
        _ = ServeAsync();
    }

    public string Address => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/openapi.json");

    /// <summary>What was asked last, with its headers.</summary>
    public string Question { get; private set; } = "";

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await using var stream = client.GetStream();
                var question = new byte[4096];
                Question = Encoding.UTF8.GetString(question, 0, await stream.ReadAsync(question));
                await stream.WriteAsync(_answer);
            }
        }
        catch (SocketException)
        {
            // The listener was disposed: the test is over.
        }
    }
}
