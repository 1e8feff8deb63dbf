using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using SchemaGate.Emulator.CloudRun;
using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator.Serving;

/// <summary>The error that a fault answers with, with the details that Google's services send.</summary>
internal static class FaultErrors
{
    public static RpcException Of(Fault fault) => Errors.Of((Code)(int)fault.Code, fault.Message ?? MessageOf(fault), [.. DetailsOf(fault)]);

    private static string MessageOf(Fault fault) => fault.Code switch
    {
        Grpc.Core.StatusCode.ResourceExhausted => $"Quota exceeded for quota metric 'Requests' and limit 'Requests per minute' of {fault.Rpc}.",
        Grpc.Core.StatusCode.PermissionDenied => $"Permission denied for {fault.Rpc}.",
        Grpc.Core.StatusCode.Unauthenticated => "Request had invalid authentication credentials.",
        Grpc.Core.StatusCode.Unavailable => "The service is currently unavailable.",
        Grpc.Core.StatusCode.DeadlineExceeded => "Deadline exceeded.",
        _ => $"{fault.Rpc} failed.",
    };

    private static IEnumerable<IMessage> DetailsOf(Fault fault)
    {
        if (ReasonOf(fault.Code) is { } reason)
        {
            yield return new ErrorInfo { Reason = reason, Domain = "googleapis.com", Metadata = { ["method"] = fault.Rpc } };
        }

        if (fault.RetryDelay is { } delay)
        {
            yield return new RetryInfo { RetryDelay = delay.ToDuration() };
        }
    }

    private static string? ReasonOf(Grpc.Core.StatusCode code) => code switch
    {
        Grpc.Core.StatusCode.ResourceExhausted => "RATE_LIMIT_EXCEEDED",
        Grpc.Core.StatusCode.PermissionDenied => "IAM_PERMISSION_DENIED",
        Grpc.Core.StatusCode.Unauthenticated => "ACCESS_TOKEN_EXPIRED",
        _ => null,
    };
}
