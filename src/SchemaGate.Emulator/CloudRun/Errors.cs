using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;

namespace SchemaGate.Emulator.CloudRun;

/// <summary>The errors of the emulated services, in Cloud Run's words.</summary>
internal static class Errors
{
    public static RpcException Of(Code code, string message, params IMessage[] details) => new Google.Rpc.Status
    {
        Code = (int)code,
        Message = message,
        Details = { details.Select(Any.Pack) },
    }.ToRpcException();

    public static RpcException Invalid(string message) => Of(Code.InvalidArgument, message);

    /// <summary>Someone else wrote since the etag was read.</summary>
    public static RpcException Conflict(string id, string specified, string current) =>
        Of(Code.Aborted, $"Conflict for resource '{id}': version '{specified}' was specified but current version is '{current}'.");

    public static RpcException NotFound(string kind, string id, ResourceNames names) =>
        Of(Code.NotFound, $"Resource '{id}' of kind '{kind}' in region '{names.Region}' in project '{names.Project}' does not exist.");

    /// <summary>Google's services do not tell a stranger whether a project exists.</summary>
    public static RpcException Denied(string permission, string resource) => Of(
        Code.PermissionDenied,
        $"Permission '{permission}' denied on resource '{resource}' (or it may not exist).",
        new ErrorInfo { Reason = "IAM_PERMISSION_DENIED", Domain = "iam.googleapis.com", Metadata = { ["permission"] = permission, ["resource"] = resource } });
}
