using System.Text.Json;
using BenchmarkDotNet.Attributes;
using SchemaGate.Engine;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Benchmarks;

/// <summary>What each step costs, from the bytes to the findings. Each step includes the ones before it.</summary>
[MemoryDiagnoser]
public class Phases
{
    private static readonly ReadLimits Limits = new();
    private readonly DocumentInput _old = Pair.Old;
    private readonly DocumentInput _new = Pair.New;

    /// <summary>One pass over the tokens of both documents: what no reader can beat.</summary>
    [Benchmark(Baseline = true)]
    public long Floor() => Walk(_old.Content.Span) + Walk(_new.Content.Span);

    /// <summary>Tokens, positions and hashes.</summary>
    [Benchmark]
    public object Tape() => (DocumentReader.ReadTape(_old, Limits), DocumentReader.ReadTape(_new, Limits));

    /// <summary>The tape, judged against the grammar of OpenAPI.</summary>
    [Benchmark]
    public object Read() => (DocumentReader.Read(_old, Limits), DocumentReader.Read(_new, Limits));

    /// <summary>The models that are compared, both read at the same time.</summary>
    [Benchmark]
    public object Contracts() => new BothSides(new() { Old = _old, New = _new, Today = new DateOnly(2026, 1, 1) });

    /// <summary>All of it.</summary>
    [Benchmark]
    public GateResult Compare() => Gate.Run(new() { Old = _old, New = _new, Today = new DateOnly(2026, 1, 1) });

    /// <summary>All of it, where nothing changed.</summary>
    [Benchmark]
    public GateResult CompareEqual() => Gate.Run(new() { Old = _old, New = _old, Today = new DateOnly(2026, 1, 1) });

    private static long Walk(ReadOnlySpan<byte> content)
    {
        var reader = new Utf8JsonReader(content, new JsonReaderOptions { MaxDepth = 512 });
        long count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }
}
