using System.Globalization;
using SchemaGate.Dashboard.Markup;

namespace SchemaGate.Dashboard.Pages.Charts;

/// <summary>Lines over time, with the threshold drawn across, as SVG without a script.</summary>
/// <param name="Title">What is drawn.</param>
/// <param name="Unit">How a value is written.</param>
/// <param name="Threshold">Where the line across stands; null for none.</param>
internal sealed record LineChart(string Title, Func<double?, string> Unit, double? Threshold)
{
    // About the width of a card, on a phone too, so that its texts are as large as those around it.
    private const double Width = 360;
    private const double Height = 160;
    private const double Left = 4;
    private const double Top = 20;
    private const double Bottom = 138;

    public Html Draw(params IReadOnlyList<Series> series)
    {
        var values = series.SelectMany(line => line.Points).Where(point => point.Value is not null).Select(point => point.Value!.Value).ToList();
        var scale = ChartScale.Of(values, Threshold);
        var most = scale.Top;
        return Html.Of($"""
            <figure class="card chart">
            <figcaption>{Title}</figcaption>
            <svg viewBox="0 0 {Width} {Height}" role="img" aria-label="{Summary(series)}">
            <line class="axis" x1="{Left}" x2="{Width}" y1="{Bottom}" y2="{Bottom}"/>
            {Html.If(values.Count > 0, () => Axes(values.Max(), series))}
            {series.Select(line => Line(line, most))}
            {(Threshold is { } limit ? Limit(limit, scale) : Html.Empty)}
            </svg>
            <p class="legend">{series.Select(line => Html.Of($"""<span class="key {line.Name}">{line.Name} {Unit(LastOf(line))}</span> """))}{(Threshold is { } shown ? Html.Of($"""<span class="key threshold">threshold {Unit(shown)}</span>""") : Html.Empty)}</p>
            </figure>
            """);
    }

    private static double Y(double value, double most) => Bottom - ((Bottom - Top) * value / most);

    private static double? LastOf(Series line) => line.Points.LastOrDefault(point => point.Value is not null).Value;

    // Far above what was measured it stands at the upper edge, with an arrow: to scale it would press all lines flat.
    private Html Limit(double limit, ChartScale scale)
    {
        var y = scale.HoldsThreshold ? Y(limit, scale.Top) : Top;
        return Html.Of($"""
            <line class="threshold" x1="{Left}" x2="{Width}" y1="{y}" y2="{y}"/><text class="threshold" x="{Width - 4}" y="{y - 4}" text-anchor="end">{(scale.HoldsThreshold ? "" : "↑ ")}{Unit(limit)}</text>
            """);
    }

    private Html Axes(double highest, IReadOnlyList<Series> series) => Html.Of($"""
        <text class="scale" x="{Left}" y="{Top - 4}">highest {Unit(highest)}</text>
        <text class="scale" x="{Left}" y="{Height - 4}">{Clock(series[0].Points[0].At)}</text><text class="scale" x="{Width - 4}" y="{Height - 4}" text-anchor="end">{Clock(series[0].Points[^1].At)} UTC</text>
        """);

    private static string Clock(DateTimeOffset at) => at.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static Html Line(Series line, double most)
    {
        var (first, last) = (line.Points[0].At, line.Points[^1].At);
        var span = Math.Max(1, (last - first).TotalSeconds);
        var path = new System.Text.StringBuilder();
        var isDown = false;
        foreach (var (at, value) in line.Points)
        {
            if (value is { } known)
            {
                var x = Left + ((Width - (2 * Left)) * (at - first).TotalSeconds / span);
                path.Append(CultureInfo.InvariantCulture, $"{(isDown ? 'L' : 'M')}{x:0.#} {Y(known, most):0.#}");
            }

            isDown = value is not null;
        }

        return Html.Of($"""<path class="line {line.Name}" d="{path.ToString()}"/>{Dot(line, most)}""");
    }

    // One measurement has no line yet.
    private static Html Dot(Series line, double most) => LastOf(line) is { } value
        ? Html.Of($"""<circle class="dot {line.Name}" cx="{(line.Points.Count == 1 ? Left + 4 : Width - Left)}" cy="{Y(value, most)}" r="4"/>""")
        : Html.Empty;

    private string Summary(IReadOnlyList<Series> series) =>
        $"{Title}: {string.Join(", ", series.Select(line => $"{line.Name} {Unit(LastOf(line))}"))}{(Threshold is { } limit ? $", threshold {Unit(limit)}" : "")}.";
}
