using System.Diagnostics;
using SchemaGate.Tests.Monitoring;

namespace SchemaGate.Ledger.Tests.Databases;

/// <summary>A real PostgreSQL that runs for a test on a free port of this machine, and is stopped with it.</summary>
public sealed class PostgresServer : IDisposable
{
    private static readonly string Programs = FindPrograms();

    private readonly TemporaryFolder _folder = new();
    private readonly int _port = LoopbackPort.Free();

    public PostgresServer()
    {
        Run("chown", "postgres", _folder.Root);
        RunAsUser("initdb", "--auth=trust", "--no-sync", "--pgdata", _folder.PathOf("data"));
        Start();
    }

    public string Address => $"postgres://postgres@127.0.0.1:{_port}/postgres";

    public void Start() => RunAsUser(
        "pg_ctl", "start", "--wait", "--timeout=30", "--pgdata", _folder.PathOf("data"), "--log", _folder.PathOf("log.txt"), "--options", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder.Root}");

    /// <summary>Stops it without regard for open connections, as a crash would.</summary>
    public void Crash() => RunAsUser("pg_ctl", "stop", "--mode=immediate", "--timeout=30", "--pgdata", _folder.PathOf("data"));

    public void Dispose()
    {
        Crash();
        _folder.Dispose();
    }

    // The server does not run as root.
    private static void RunAsUser(string program, params string[] arguments) =>
        Run("runuser", ["-u", "postgres", "--", Path.Combine(Programs, program), .. arguments]);

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"`{program} {string.Join(' ', arguments)}` failed.");
    }

    private static string FindPrograms()
    {
        const string Installed = "/usr/lib/postgresql";
        if (!Directory.Exists(Installed))
        {
            Run("sh", "-c", "apt-get install --yes --no-install-recommends postgresql >/dev/null || { apt-get update >/dev/null && apt-get install --yes --no-install-recommends postgresql >/dev/null; }");
        }

        return Path.Combine(Directory.GetDirectories(Installed).Order(StringComparer.Ordinal).Last(), "bin");
    }
}
