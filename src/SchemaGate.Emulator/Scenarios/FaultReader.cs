using Grpc.Core;

namespace SchemaGate.Emulator.Scenarios;

/// <summary>Reads a fault.</summary>
internal static class FaultReader
{
    private static readonly string[] Methods =
    [
        "GetService", "ListServices", "UpdateService", "GetRevision", "ListRevisions", "DeleteRevision",
        "GetOperation", "WaitOperation", "GetMetricDescriptor", "ListTimeSeries",
    ];

    private static readonly Dictionary<string, FaultEffect> Effects = new(StringComparer.Ordinal)
    {
        ["error"] = FaultEffect.Error,
        ["error-after"] = FaultEffect.ErrorAfter,
        ["other-writer"] = FaultEffect.OtherWriter,
        ["incomplete"] = FaultEffect.Incomplete,
    };

    private static readonly Dictionary<string, StatusCode> Codes =
        Enum.GetValues<StatusCode>().Where(code => code != StatusCode.OK).ToDictionary(NameOf, StringComparer.Ordinal);

    public static Fault Read(YamlMap map) => map.Close(new Fault
    {
        Rpc = map.OneOf("rpc", Methods.ToDictionary(name => name)) ?? throw map.Slip("rpc", "a fault needs 'rpc', the name of a method such as UpdateService"),
        Effect = map.OneOf("effect", Effects),
        Code = map.OneOf("code", Codes) is var code && code == StatusCode.OK ? StatusCode.Unavailable : code,
        Message = map.Text("message"),
        Every = (int?)map.Number("every", 1, 1_000_000) ?? 1,
        Times = (int?)map.Number("times", 1, 1_000_000),
        From = map.Duration("from"),
        Until = map.Duration("until"),
        RetryDelay = map.Duration("retry-delay"),
    });

    // ResourceExhausted is RESOURCE_EXHAUSTED on the wire.
    private static string NameOf(StatusCode code) =>
        string.Concat(code.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? "_" + letter : char.ToUpperInvariant(letter).ToString()));
}
