using SchemaGate.Engine.Comparison.Bodies;
using SchemaGate.Engine.Comparison.Lifecycles;
using SchemaGate.Engine.Comparison.Parameters;
using SchemaGate.Engine.Comparison.Responses;
using SchemaGate.Engine.Comparison.Security;
using SchemaGate.Engine.Comparison.Servers;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Comparison.Operations;

/// <summary>Compares two operations that answer the same calls.</summary>
internal sealed class OperationComparison
{
    private readonly ContractPair _contracts;
    private readonly ServerComparison _servers;
    private readonly SecurityComparison _security;
    private readonly CallbackComparison _callbacks;

    public OperationComparison(ContractPair contracts)
    {
        _contracts = contracts;
        _servers = new ServerComparison(contracts);
        _security = new SecurityComparison(contracts);
        _callbacks = new CallbackComparison(this);
    }

    /// <summary>Compares operations that clients call.</summary>
    public void ComparePath(Operation old, Operation @new)
    {
        _servers.Compare(old, @new);
        _security.Compare(old, @new);
        TemplateNameComparison.Compare(_contracts, old, @new);
        CompareItems(old, @new);
        CompareUnlessSame(old, @new, Flow.Sent);
    }

    /// <summary>Compares operations by which the API calls its clients: webhooks and callbacks.</summary>
    public void CompareCall(Operation old, Operation @new)
    {
        _security.CompareCall(old, @new);
        CompareItems(old, @new);
        CompareUnlessSame(old, @new, Flow.Received);
    }

    /// <summary>What the path items say themselves; what stands beside a reference hides nothing of what it refers to.</summary>
    private void CompareItems(Operation old, Operation @new)
    {
        if (!_contracts.AreSame(old.Path.Source, @new.Path.Source))
        {
            _contracts.CompareUnknown(@new.Name, (old.Path.Layers[^1], @new.Path.Layers[^1]), OpenApiGrammar.PathItem, Trails.Operation.Then("path item"));
        }
    }

    private void CompareUnlessSame(Operation old, Operation @new, Flow request)
    {
        var isSame = old.Path.Template.Names.SequenceEqual(@new.Path.Template.Names) &&
            _contracts.AreSame(old.Source, @new.Source) &&
            _contracts.AreSame(old.Path[Keyword.Parameters], @new.Path[Keyword.Parameters]);
        if (!isSame)
        {
            Compare(new OperationScope(_contracts, @new.Name, request), old, @new);
        }
    }

    private void Compare(OperationScope scope, Operation old, Operation @new)
    {
        scope.CompareUnknown(old.Source, @new.Source, OpenApiGrammar.Operation, Trails.Operation);
        OperationNameComparison.Compare(scope, old.Source, @new.Source);
        new LifecycleComparison(_contracts.Terms, _contracts.Sink, scope.Name, null, Trails.Operation, string.Empty).Compare(old.Lifecycle, @new.Lifecycle);
        ParameterListComparison.Compare(scope, old, @new);
        RequestBodyComparison.Compare(scope, old, @new);
        ResponseListComparison.Compare(scope, old, @new);
        _callbacks.Compare(scope, old, @new);
    }
}
