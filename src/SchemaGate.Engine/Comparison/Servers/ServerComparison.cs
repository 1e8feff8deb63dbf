using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Servers;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Servers;

/// <summary>
/// Compares the addresses that operations are called at: server and path together, so that a prefix may move between the two.
/// What stands at the root of the document is reported once.
/// </summary>
internal sealed class ServerComparison(ContractPair contracts)
{
    private readonly HashSet<(ServerSet Old, ServerSet New)> _judged = [];
    private readonly HashSet<(Server? Old, Server? New)> _reported = [];

    public void Compare(Operation old, Operation @new)
    {
        var (before, after) = (old.Path.Template.Normalised, @new.Path.Template.Normalised);
        var isShared = old.Servers.IsShared && @new.Servers.IsShared;
        if (isShared && before == after && !_judged.Add((old.Servers, @new.Servers)))
        {
            return;
        }

        var match = ServerMatching.Of(old.Servers, @new.Servers, before, after);
        foreach (var (gone, fresh) in match.Differences)
        {
            if (!isShared || _reported.Add((gone, fresh)))
            {
                contracts.Sink.Add(isShared ? null : @new.Name, ServerChange.Of(old.Servers, @new.Servers, gone, fresh));
            }
        }

        foreach (var (kept, same) in match.Same.Where(pair => !isShared || _reported.Add(pair)))
        {
            CompareVariables(isShared ? null : @new.Name, kept, same);
            CompareUnknown(isShared ? null : @new.Name, kept, same);
        }
    }

    private void CompareVariables(OperationName? name, Server old, Server @new)
    {
        foreach (var change in ServerVariableComparison.Compare(old, @new))
        {
            contracts.Sink.Add(name, change with { Circumstances = name is null ? Circumstances.Shared : Circumstances.None });
        }
    }

    /// <summary>In Swagger 2.0 the document stands for its server, and is told itself.</summary>
    private void CompareUnknown(OperationName? name, Server old, Server @new)
    {
        if (contracts.HasSwagger)
        {
            return;
        }

        var trail = Trails.Servers.Then(@new.Template);
        contracts.CompareUnknown(name, (old.Source, @new.Source), OpenApiGrammar.Server, trail);
        foreach (var (variable, before) in old.Variables)
        {
            var after = @new.Variables.GetValueOrDefault(variable)?.Source ?? default;
            contracts.CompareUnknown(name, (before.Source, after), OpenApiGrammar.ServerVariable, trail.Then("variable " + variable));
        }
    }
}
