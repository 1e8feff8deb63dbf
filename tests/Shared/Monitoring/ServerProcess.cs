using System.Collections.Concurrent;
using System.Diagnostics;

namespace SchemaGate.Tests.Monitoring;

/// <summary>A server of the Prometheus family that runs for a test on a free port of this machine, and is stopped with it.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(30);

    private readonly ConcurrentQueue<string> _log = new();
    private readonly Process _process;

    /// <summary>Starts it and waits until it says that it is ready.</summary>
    /// <param name="program">What to start.</param>
    /// <param name="arguments">How, besides where it listens.</param>
    public ServerProcess(string program, params IEnumerable<string> arguments)
    {
        Client = new() { BaseAddress = new($"http://127.0.0.1:{LoopbackPort.Free()}/") };
        string[] all = [$"--web.listen-address={Client.BaseAddress.Authority}", .. arguments];
        _process = new() { StartInfo = new(program, all) { RedirectStandardError = true, RedirectStandardOutput = true } };
        _process.ErrorDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.OutputDataReceived += (_, line) => _log.Enqueue(line.Data ?? "");
        _process.Start();
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        WaitUntilReady();
    }

    /// <summary>Its base address is the server.</summary>
    public HttpClient Client { get; }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        Client.Dispose();
    }

    private void WaitUntilReady()
    {
        for (var waited = Stopwatch.StartNew(); !IsReady(); Thread.Sleep(50))
        {
            if (_process.HasExited || waited.Elapsed > StartTimeout)
            {
                Dispose();
                throw new InvalidOperationException($"{_process.StartInfo.FileName} did not start: {string.Join('\n', _log)}");
            }
        }
    }

    private bool IsReady()
    {
        try
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, "-/ready");
            using var answer = Client.Send(question);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
