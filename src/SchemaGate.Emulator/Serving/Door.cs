using System.Collections.Immutable;
using Google.Protobuf;
using Grpc.Core;
using Grpc.Core.Interceptors;
using SchemaGate.Emulator.Scenarios;

namespace SchemaGate.Emulator.Serving;

/// <summary>Every call passes it: here faults strike, and the journal is written.</summary>
internal sealed class Door(Backend backend) : Interceptor
{
    /// <summary>Key in the call's user state: what is answered may be incomplete.</summary>
    public const string Incomplete = "incomplete";

    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        var status = StatusCode.OK;
        var time = backend.Clock.GetUtcNow();
        try
        {
            return await Pass(request, context, continuation);
        }
        catch (RpcException exception)
        {
            status = exception.StatusCode;
            throw;
        }
        finally
        {
            backend.Journal.Add(new(time, context.Method, HeadersOf(context), ((IMessage)request).ToByteArray(), status));
        }
    }

    private async Task<TResponse> Pass<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
        where TRequest : class
        where TResponse : class
    {
        var fault = backend.Use((cloud, now) => backend.Faults.Next(context.Method[(context.Method.LastIndexOf('/') + 1)..], now - cloud.History.FirstShift));
        switch (fault?.Effect)
        {
            case FaultEffect.Error: throw FaultErrors.Of(fault);
            case FaultEffect.OtherWriter: backend.Use((cloud, now) => cloud.WriteAsAnother(now)); break;
            case FaultEffect.Incomplete: context.UserState[Incomplete] = true; break;
            default: break;
        }

        var response = await continuation(request, context);
        return fault?.Effect == FaultEffect.ErrorAfter ? throw FaultErrors.Of(fault) : response;
    }

    private static ImmutableDictionary<string, string> HeadersOf(ServerCallContext context) => context.RequestHeaders
        .Where(header => !header.IsBinary)
        .GroupBy(header => header.Key)
        .ToImmutableDictionary(header => header.Key, header => string.Join(", ", header.Select(value => value.Value)));
}
