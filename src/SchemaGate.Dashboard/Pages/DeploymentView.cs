using SchemaGate.Dashboard.Controls;
using SchemaGate.Dashboard.Security;
using SchemaGate.Ledger.Contracts;
using SchemaGate.Ledger.Rollouts;

namespace SchemaGate.Dashboard.Pages;

/// <summary>All that the page of one deployment shows.</summary>
internal sealed record DeploymentView
{
    public required RecordedRollout Rollout { get; init; }

    /// <summary>A part of its entries.</summary>
    public required Timeline Timeline { get; init; }

    /// <summary>True when that part ends with the newest entry.</summary>
    public required bool IsNewestPart { get; init; }

    /// <summary>The check of its contract; null when there was none.</summary>
    public RecordedContract? Contract { get; init; }

    /// <summary>True when no newer deployment of the service is known.</summary>
    public required bool IsNewest { get; init; }

    /// <summary>True when people can act here at all.</summary>
    public required bool HasControls { get; init; }

    /// <summary>The newest request of a person; null for none.</summary>
    public ControlTicket? Ticket { get; init; }

    /// <summary>Who looks; null for anybody.</summary>
    public Person? Person { get; init; }
}
