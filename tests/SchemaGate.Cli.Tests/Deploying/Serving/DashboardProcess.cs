using System.Collections.Concurrent;
using System.Diagnostics;

namespace SchemaGate.Cli.Tests.Deploying.Serving;

/// <summary>A <c>schemagate serve</c> in a process of its own, on a free port.</summary>
internal sealed class DashboardProcess : IDisposable
{
    public const string Token = "correct-horse-battery-staple";

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    /// <param name="emulator">The service that it controls.</param>
    public DashboardProcess(EmulatorProcess emulator)
    {
        var token = _folder.Write("token.txt", Token + "\n");
        _process = Tool.Begin(
            Repository.Root, "serve", "--url", "http://127.0.0.1:0", "--ledger", _folder.PathOf("ledger.db"), "--token-file", token, "--emulator", emulator.Address);
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The dashboard did not start: {_process.StandardError.ReadToEnd()}");
        _process.ErrorDataReceived += (_, said) => Said.Enqueue(said.Data ?? "");
        _process.BeginErrorReadLine();
        Address = line[line.IndexOf("http", StringComparison.Ordinal)..].TrimEnd('/');
    }

    public string Address { get; }

    /// <summary>What it has printed on standard error.</summary>
    public ConcurrentQueue<string> Said { get; } = [];

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }
}
