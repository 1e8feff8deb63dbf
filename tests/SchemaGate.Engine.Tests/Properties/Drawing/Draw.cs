using CsCheck;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>Draws from CsCheck's random stream, one choice after the other, and counts the choices: the size of what was drawn.</summary>
internal sealed class Draw(PCG stream)
{
    public ulong Choices { get; private set; }

    /// <summary>A whole number from 0 to below <paramref name="limit"/>.</summary>
    public int Below(int limit)
    {
        Choices++;
        return (int)stream.Next((uint)limit);
    }

    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>True in <paramref name="percent"/> of a hundred draws.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>Draws an index with the given weights.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var drawn = Below(sum);
        var index = 0;
        for (; drawn >= weights[index]; index++)
        {
            drawn -= weights[index];
        }

        return index;
    }

    public T[] Shuffled<T>(IEnumerable<T> items)
    {
        T[] result = [.. items];
        for (var index = result.Length - 1; index > 0; index--)
        {
            var other = Below(index + 1);
            (result[index], result[other]) = (result[other], result[index]);
        }

        return result;
    }

    /// <summary>Between <paramref name="from"/> and <paramref name="to"/> different items, in random order.</summary>
    public T[] Some<T>(IReadOnlyCollection<T> items, int from, int to) =>
        [.. Shuffled(items).Take(Between(Math.Min(from, items.Count), Math.Min(to, items.Count)))];
}
