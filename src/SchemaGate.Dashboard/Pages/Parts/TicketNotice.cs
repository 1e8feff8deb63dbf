using SchemaGate.Dashboard.Controls;
using SchemaGate.Dashboard.Markup;

namespace SchemaGate.Dashboard.Pages.Parts;

/// <summary>What a person asked for, and how it went.</summary>
internal static class TicketNotice
{
    public static Html Of(ControlTicket? ticket) => ticket switch
    {
        null => Html.Empty,
        { Outcome: null } => Html.Of($"""<p class="notice run" id="ticket">{Asked(ticket)} It is being carried out.</p>"""),
        { Outcome: { } outcome } => Html.Of($"""<p class="notice {(outcome.IsDone ? "good" : "bad")}" id="ticket">{Asked(ticket)} {outcome.Sentence}</p>"""),
    };

    private static string Asked(ControlTicket ticket) => $"{ticket.Request.Actor} asked to {Words.Wish(ticket.Request.Wish)} at {Words.Time(ticket.At)}.";
}
