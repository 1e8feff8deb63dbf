using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace SchemaGate.Cli.Deploying.Options;

/// <summary>The kinds of values that the deploying commands take.</summary>
internal static class Values
{
    public static ValueKind<string?> Text(string name) => new(name, "a name", text => (text.Trim().Length > 0, text));

    /// <summary>A whole number.</summary>
    public static ValueKind<int> Whole(string name, int least, int most) => new(
        name,
        $"a whole number from {least} to {most}",
        text => (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most, value));

    /// <summary>A number above zero, such as a percentage.</summary>
    public static ValueKind<double> Positive(string name, double most) => new(
        name,
        string.Create(CultureInfo.InvariantCulture, $"a number above 0, up to {most}"),
        text => (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0 && value <= most, value));

    /// <summary>A span of time, in the unit that the name says.</summary>
    public static ValueKind<TimeSpan> Span(string name, TimeSpan unit, double least = 0) => new(
        name,
        $"a number of {name.ToLowerInvariant()}, such as {(unit == TimeSpan.FromMinutes(1) ? "15" : "60")}",
        text => (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value >= least && value <= 1_000_000, TimeSpan.FromTicks((long)(Math.Min(value, 1_000_000) * unit.Ticks))));

    /// <summary>Percentages of the traffic, ascending.</summary>
    public static ValueKind<ImmutableArray<int>> Steps() => new("PERCENT,...", "whole percentages from 1 to 99, ascending, such as 10 or 10,25,50", ParseSteps);

    /// <summary>Names, separated by commas.</summary>
    public static ValueKind<IReadOnlyList<string>> Names(string name) => new(name, "names, separated by commas", text => (Parts(text).All(part => part.Length > 0), Parts(text)));

    /// <summary>Addresses or networks, separated by commas; an address is a network of one.</summary>
    public static ValueKind<IReadOnlyList<IPNetwork>> Networks() => new(
        "ADDRESS,...",
        "addresses or networks, separated by commas, such as 10.0.0.7 or 10.0.0.0/8",
        text => (Parts(text).All(part => NetworkOf(part) is not null), [.. Parts(text).Select(NetworkOf).OfType<IPNetwork>()]));

    public static ValueKind<Uri?> Address() => new(
        "URL",
        "an http(s) address, such as https://run.googleapis.com",
        text => (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https", address));

    /// <summary>One of a few words.</summary>
    public static ValueKind<T> Word<T>(params (string Word, T Value)[] words) => new(
        string.Join('|', words.Select(word => word.Word)),
        $"one of: {string.Join(", ", words.Select(word => word.Word))}",
        text => Array.FindIndex(words, word => word.Word == text) is var found and >= 0 ? (true, words[found].Value) : (false, default!),
        [.. words.Select(word => word.Word)]);

    private static string[] Parts(string text) => [.. text.Split(',').Select(part => part.Trim())];

    private static IPNetwork? NetworkOf(string text) => (IPNetwork.TryParse(text, out var network), IPAddress.TryParse(text, out var address)) switch
    {
        (true, _) => network,
        (_, true) => new IPNetwork(address!, address!.GetAddressBytes().Length * 8),
        _ => null,
    };

    private static (bool IsValid, ImmutableArray<int> Value) ParseSteps(string text)
    {
        var steps = text.Split(',').Select(part => int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var step) ? step : 0).ToImmutableArray();
        return (steps.All(step => step is > 0 and < 100) && steps.Zip(steps.Skip(1)).All(pair => pair.First < pair.Second), steps);
    }
}
