using System.Text;
using SchemaGate.Engine.Reporting.Changelogs;
using SchemaGate.Engine.Tests.Cases;

namespace SchemaGate.Engine.Tests.Reporting.Changelogs;

public sealed class ChangelogReportTests
{
    private static readonly GateRun Orders = SampleResults.Run(CasePair.Compare(Repository.PathOf("testdata", "orders"), CasePair.Today));

    [Fact]
    public void As_Markdown() => Assert.Equal(
        """
        # Orders 1.5.0 (2026-11-28)

        What changed for clients since 1.4.0.

        ## Breaking changes

        ### /orders

        - `GET /orders`: Required parameter 'customer' was added: calls that do not send it are refused.
        - `DELETE /orders/{orderId}`: Operation 'DELETE /orders/{orderId}' was removed without being deprecated first: a client that calls it gets an error.
        - `POST /orders`: maxLength changed from 500 to 200: some of what clients send is refused now (request body › note).
        - `GET /orders`, `POST /orders`, `GET /orders/{orderId}`: Required property 'total' was removed: clients rely on it and find nothing (response 200 › items).

        ## Added

        ### /orders

        - `GET /orders`, `POST /orders`, `GET /orders/{orderId}`: The enum allows "returned" as well: clients that do not know such a value may receive it (response 200 › items › status).
        - `GET /orders`, `POST /orders`, `GET /orders/{orderId}`: Property 'placedAt' was added: clients that do not know it ignore it (response 200 › items).

        """,
        TextOf(Orders, "markdown"));

    [Fact]
    public void As_text() => Assert.Equal(
        """
        Orders 1.5.0 (2026-11-28)
        =========================

        What changed for clients since 1.4.0.

        Breaking changes
        ----------------

        /orders
        * GET /orders
          Required parameter 'customer' was added: calls that do not send it are refused.
        * DELETE /orders/{orderId}
          Operation 'DELETE /orders/{orderId}' was removed without being deprecated first: a client that calls it gets an error.
        * POST /orders
          maxLength changed from 500 to 200: some of what clients send is refused now (request body › note).
        * GET /orders, POST /orders, GET /orders/{orderId}
          Required property 'total' was removed: clients rely on it and find nothing (response 200 › items).

        Added
        -----

        /orders
        * GET /orders, POST /orders, GET /orders/{orderId}
          The enum allows "returned" as well: clients that do not know such a value may receive it (response 200 › items › status).
        * GET /orders, POST /orders, GET /orders/{orderId}
          Property 'placedAt' was added: clients that do not know it ignore it (response 200 › items).

        """,
        TextOf(Orders, "text"));

    [Fact]
    public void As_a_page()
    {
        var page = TextOf(Orders, "html");

        Assert.Equal(
            """
            <main class="changelog">
            <h1>Orders 1.5.0 (2026-11-28)</h1>
            <p class="sentence">What changed for clients since 1.4.0.</p>
            <section class="group breaking">
            <h2>Breaking changes</h2>
            <h3>/orders</h3>
            <ul>
            <li><p class="operation">GET /orders</p> Required parameter &#39;customer&#39; was added: calls that do not send it are refused.</li>
            <li><p class="operation">DELETE /orders/{orderId}</p> Operation &#39;DELETE /orders/{orderId}&#39; was removed without being deprecated first: a client that calls it gets an error.</li>
            <li><p class="operation">POST /orders</p> maxLength changed from 500 to 200: some of what clients send is refused now (request body › note).</li>
            <li><p class="operation">GET /orders, POST /orders, GET /orders/{orderId}</p> Required property &#39;total&#39; was removed: clients rely on it and find nothing (response 200 › items).</li>
            </ul>
            </section>
            <section class="group added">
            <h2>Added</h2>
            <h3>/orders</h3>
            <ul>
            <li><p class="operation">GET /orders, POST /orders, GET /orders/{orderId}</p> The enum allows &quot;returned&quot; as well: clients that do not know such a value may receive it (response 200 › items › status).</li>
            <li><p class="operation">GET /orders, POST /orders, GET /orders/{orderId}</p> Property &#39;placedAt&#39; was added: clients that do not know it ignore it (response 200 › items).</li>
            </ul>
            </section>
            </main>

            """,
            page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("<script>", StringComparison.Ordinal)]);
    }

    [Fact]
    public void Several_documents_follow_each_other_and_accepted_breaks_are_told() => Assert.Equal(
        """
        # orders (2026-11-28)

        What changed for clients.

        ## Breaking changes

        ### /orders

        - `GET /orders`, `POST /orders`, `GET /orders/{orderId}` and 1 more: The response no longer has the property 'total'.

        # people (2026-11-28)

        What changed for clients.

        ## Breaking changes

        ### /orders

        - `GET /orders`, `POST /orders`, `GET /orders/{orderId}` and 1 more: The response no longer has the property 'total'.

        ## Changed

        ### /orders

        - `POST /orders`: maxLength of 'note' went down from 500 to 200.
        - `POST /orders`: maxLength of 'note' went down from 500 to 200.

        """,
        TextOf(SampleRuns.Several, "markdown"));

    [Fact]
    public void Nothing_changed() => Assert.Equal(
        """
        v1 (2026-11-28)
        ===============

        Nothing changed for clients.

        """,
        TextOf(SampleRuns.Passed, "text"));

    private static string TextOf(GateRun run, string format)
    {
        using var output = new MemoryStream();
        new ChangelogReport(new(2026, 11, 28), format).Write(run, output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }
}
