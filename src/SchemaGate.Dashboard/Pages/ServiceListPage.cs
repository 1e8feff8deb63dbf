using SchemaGate.Dashboard.Markup;
using SchemaGate.Dashboard.Pages.Parts;
using SchemaGate.Dashboard.Services;

namespace SchemaGate.Dashboard.Pages;

/// <summary>Services: what serves, and how the last deployment of each went.</summary>
internal static class ServiceListPage
{
    public static Page Of(IReadOnlyList<ServiceSummary> services) => new(
        "Services",
        Html.Of($"""
            <h1>Services</h1>
            <div id="live">
            {(services.Count == 0 ? Html.Of($"<p>No deployment has been recorded yet, so no service is known.</p>") : Table(services))}
            </div>
            """),
        IsLive: true);

    private static Html Table(IReadOnlyList<ServiceSummary> services) => Html.Of($"""
        <table class="cards">
        <thead><tr><th scope="col">Service</th><th scope="col">Stable</th><th scope="col">Canary</th><th scope="col">Last deployment</th><th scope="col">Ended</th><th scope="col">Success rate</th></tr></thead>
        <tbody>{services.Select(Row)}</tbody>
        </table>
        """);

    private static Html Row(ServiceSummary service) => Html.Of($"""
        <tr>
        <th scope="row"><a href="/?service={Uri.EscapeDataString(service.Service.Name)}">{service.Service.Name}</a> <small>{service.Service.Environment} · {service.Service.Project} {service.Service.Region}</small></th>
        <td data-label="Stable"><span>{service.Stable ?? "–"} <small>{Words.Percent(100 - service.Traffic)}</small></span></td>
        <td data-label="Canary">{(service.Canary is null ? Html.Of($"–") : Html.Of($"<span>{service.Canary} <small>{Words.Percent(service.Traffic)}</small></span>"))}</td>
        <td data-label="Last deployment"><a href="/deployments/{service.Deployment}">{Badge.Of(service.Phase)}</a></td>
        <td data-label="Ended">{(service.Ended is { } ended ? Html.Of($"""<time datetime="{ended.ToString("O")}">{Words.Time(ended)}</time>""") : Html.Of($"under way"))}</td>
        <td data-label="Success rate">{(service.Finished == 0 ? "–" : $"{Words.Ratio((double)service.Promoted / service.Finished)} of {service.Finished}")}</td>
        </tr>
        """);
}
