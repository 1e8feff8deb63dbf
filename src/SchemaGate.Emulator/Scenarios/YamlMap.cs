using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace SchemaGate.Emulator.Scenarios;

/// <summary>A YAML mapping whose keys are read by name; what nobody reads is a slip.</summary>
internal sealed class YamlMap(YamlMappingNode node, string file)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public string? Text(string key) => Scalar(key)?.Value;

    public bool? Flag(string key) => Scalar(key) is not { } scalar ? null : scalar.Value switch
    {
        "true" => true,
        "false" => false,
        _ => throw Slip(key, $"'{key}' must be true or false, not '{scalar.Value}'"),
    };

    public double? Number(string key, double least, double most)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        return double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Slip(key, string.Create(CultureInfo.InvariantCulture, $"'{key}' must be a number from {least} to {most}, not '{scalar.Value}'"));
    }

    public TimeSpan? Duration(string key, TimeSpan least = default)
    {
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        return ScenarioDuration.Parse(scalar.Value) is { } time && time >= least
            ? time
            : throw Slip(key, $"'{key}' must be a time such as 250ms, 30s or 5m, not '{scalar.Value}'");
    }

    public T? OneOf<T>(string key, Dictionary<string, T> values)
    {
        if (Scalar(key) is not { } scalar)
        {
            return default;
        }

        return values.TryGetValue(scalar.Value ?? "", out var value)
            ? value
            : throw Slip(key, $"'{key}' must be one of {string.Join(", ", values.Keys)}, not '{scalar.Value}'");
    }

    public YamlMap? Map(string key) => Child(key) switch
    {
        null => null,
        YamlMappingNode map => new(map, file),
        _ => throw Slip(key, $"'{key}' must be a mapping"),
    };

    public IEnumerable<YamlMap> Maps(string key) => Child(key) switch
    {
        null => [],
        YamlSequenceNode list when list.All(item => item is YamlMappingNode) => list.Select(item => new YamlMap((YamlMappingNode)item, file)),
        _ => throw Slip(key, $"'{key}' must be a list of mappings"),
    };

    /// <summary>Says that everything was read.</summary>
    public T Close<T>(T value)
    {
        var unknown = node.Children.Keys.FirstOrDefault(key => key is not YamlScalarNode { Value: { } name } || !_known.Contains(name));
        return unknown is null
            ? value
            : throw At(unknown, $"'{unknown}' is not known here; known are {string.Join(", ", _known.Order(StringComparer.Ordinal))}");
    }

    public ScenarioException Slip(string key, string sentence) => At(node.Children.TryGetValue(key, out var child) ? child : node, sentence);

    private ScenarioException At(YamlNode place, string sentence) => new($"{file}({place.Start.Line},{place.Start.Column}): {sentence}.");

    private YamlScalarNode? Scalar(string key) => Child(key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar,
        _ => throw Slip(key, $"'{key}' must be one value"),
    };

    private YamlNode? Child(string key)
    {
        _known.Add(key);
        return node.Children.TryGetValue(key, out var child) ? child : null;
    }
}
