using System.Collections.Immutable;
using System.Text;

namespace SchemaGate.Cli;

/// <summary>Where the program reads and writes, and what it may show there.</summary>
internal sealed record Terminal
{
    public required Stream In { get; init; }

    public required Stream Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>True when a person looks at the output: lines are wrapped, colours may be used.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>True when a person looks at <see cref="Error"/>: progress is shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>True unless NO_COLOR asks for plain text.</summary>
    public bool AllowsColour { get; init; } = true;

    /// <summary>The value of an environment variable; null when there is none.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>What <c>schemagate.yml</c> says in place of options, by their names without dashes: it holds where command line and environment are silent.</summary>
    public IReadOnlyDictionary<string, string> Configured { get; init; } = ImmutableDictionary<string, string>.Empty;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Today in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().Date);

    /// <summary>UTF-8 without a byte order mark, LF on every platform.</summary>
    public static StreamWriter WriterOf(Stream stream) => new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    public static Terminal OfProcess()
    {
        // Written to by what runs beside the command, too, such as a handler of a signal.
#pragma warning disable CA2000 // It lives as long as the process.
        var error = WriterOf(Console.OpenStandardError());
#pragma warning restore CA2000
        error.AutoFlush = true;
        return new()
        {
            In = Console.OpenStandardInput(),
            Out = Console.OpenStandardOutput(),
            Error = TextWriter.Synchronized(error),
            Variable = Environment.GetEnvironmentVariable,
            IsInteractive = !Console.IsOutputRedirected,
            ShowsProgress = !Console.IsErrorRedirected,
            AllowsColour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }
}
