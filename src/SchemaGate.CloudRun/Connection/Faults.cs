using Google.Rpc;
using Grpc.Core;
using SchemaGate.Canary.Hosting;

namespace SchemaGate.CloudRun.Connection;

/// <summary>What a failed call means to the caller.</summary>
internal static class Faults
{
    /// <param name="exception">What the call failed with.</param>
    /// <param name="call">Name of the method.</param>
    /// <param name="isWrite">A write whose answer is lost may have taken effect.</param>
    /// <param name="advice">What to do where the caller may not do it.</param>
    public static PlatformException Of(RpcException exception, string call, bool isWrite, string advice)
    {
        return CredentialFault(exception) is { } credential
            ? new(credential.IsPassing ? FaultKind.Unavailable : FaultKind.PermissionDenied, $"{call}: {credential.Message}", null, exception)
            : new(KindOf(exception.StatusCode, isWrite), $"{call}: {DetailOf(exception, advice)}", RetryDelayOf(exception), exception);
    }

    /// <summary>The error that a long-running operation ended with.</summary>
    public static PlatformException Of(Google.Rpc.Status error, string call) =>
        new(KindOf((StatusCode)error.Code, isWrite: false), $"{call}: {error.Message}", error.GetDetail<RetryInfo>()?.RetryDelay?.ToTimeSpan());

    private static FaultKind KindOf(StatusCode code, bool isWrite) => code switch
    {
        StatusCode.ResourceExhausted => FaultKind.QuotaExceeded,
        StatusCode.Unavailable or StatusCode.DeadlineExceeded or StatusCode.Cancelled or StatusCode.Unknown =>
            isWrite ? FaultKind.OutcomeUnknown : FaultKind.Unavailable,
        StatusCode.Aborted or StatusCode.AlreadyExists => FaultKind.Conflict,
        StatusCode.PermissionDenied or StatusCode.Unauthenticated => FaultKind.PermissionDenied,
        StatusCode.NotFound => FaultKind.NotFound,
        StatusCode.FailedPrecondition => FaultKind.FailedPrecondition,
        StatusCode.InvalidArgument or StatusCode.OutOfRange or StatusCode.Unimplemented => FaultKind.InvalidRequest,
        _ => FaultKind.Internal,
    };

    // What the network says is more than that it failed.
    private static string DetailOf(RpcException exception, string advice) => exception.Status switch
    {
        { DebugException: { } cause } status => $"{status.Detail.TrimEnd('.')} ({cause.GetBaseException().Message.TrimEnd('.')}).",
        { StatusCode: StatusCode.PermissionDenied } status => $"{status.Detail} {advice}",
        var status => status.Detail,
    };

    private static TimeSpan? RetryDelayOf(RpcException exception) => exception.GetRpcStatus()?.GetDetail<RetryInfo>()?.RetryDelay?.ToTimeSpan();

    private static CredentialException? CredentialFault(RpcException exception)
    {
        var cause = exception.Status.DebugException;
        while (cause is not (null or CredentialException))
        {
            cause = cause.InnerException;
        }

        return cause as CredentialException;
    }
}
