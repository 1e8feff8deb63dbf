using System.Text;
using SchemaGate.Engine.Reporting.Html;

namespace SchemaGate.Engine.Tests.Reporting.Html;

public sealed class HtmlReportTests
{
    [Fact]
    public void A_failed_comparison() => Assert.Equal(
        """
        <header class="verdict fail">
        <div class="wide">
        <p class="product">SchemaGate · API contract</p>
        <h1>Failed</h1>
        <p class="sentence">1 change breaks clients of this API.</p>
        <p class="subject"><code>old.json</code> <span class="arrow" aria-label="to">→</span> <code>new.json</code></p>
        <p class="policy">Fails on: breaking</p>
        </div>
        </header>
        <form class="filters" role="search" aria-label="Findings" hidden>
        <div class="wide">
        <input type="search" name="text" placeholder="Search  ( / )" aria-label="Search findings" autocomplete="off" spellcheck="false">
        <div class="severities" role="group" aria-label="Severity"><button type="button" class="toggle breaking" data-kind="breaking" aria-pressed="true">Breaking <b>1</b></button><button type="button" class="toggle warning" data-kind="warning" aria-pressed="true">Warnings <b>1</b></button></div>
        <select name="operation" aria-label="Operation"><option value="">All operations</option></select>
        <select name="rule" aria-label="Rule"><option value="">All rules</option></select>
        <button type="button" name="fold" aria-pressed="false">Fold all</button>
        <button type="button" name="theme" aria-label="Switch between dark and light">◐</button>
        <p class="shown" role="status" aria-live="polite"></p>
        </div>
        </form>
        <main id="findings">
        <section class="group breaking" data-kind="breaking">
        <h2>Breaking <span class="count">1</span></h2>
        <article class="card breaking" id="f1" data-rule="SG4102">
        <details open>
        <summary><h3>The response no longer has the property &#39;total&#39;.</h3> <span class="reach">4 operations</span></summary>
        <div class="body">
        <div class="sides">
        <section class="side old removed"><h4>Old</h4><p class="place" title="/components/schemas/Order/properties/total">old.json:120:9</p><pre><code>{&quot;type&quot;:&quot;number&quot;}</code></pre></section>
        <section class="side new same"><h4>New</h4><p class="place" title="/components/schemas/Order">new.json:97:7</p></section>
        </div>
        <div class="operations"><ul><li class="operation">GET /orders</li><li class="operation">POST /orders</li><li class="operation">GET /orders/{orderId}</li><li class="operation">PUT /orders/{orderId}</li></ul></div>
        <p class="facts"><a class="rule" href="#SG4102">SG4102 response-property-removed</a> <a class="link" href="#f1" aria-label="Link to this finding">#</a></p>
        </div>
        </details>
        </article>
        </section>
        <section class="group warning" data-kind="warning">
        <h2>Warnings <span class="count">1</span></h2>
        <article class="card warning" id="f2" data-rule="SG5201">
        <details open>
        <summary><h3>maxLength of &#39;note&#39; went down from 500 to 200.</h3> <span class="reach"><span class="uncertain">not certain</span> <span class="operation">POST /orders</span></span></summary>
        <div class="body">
        <div class="sides">
        <section class="side old same"><h4>Old</h4></section>
        <section class="side new added"><h4>New</h4><p class="place" title="/components/schemas/NewOrder/properties/note/maxLength">new.json:80:15</p><pre><code>200</code></pre></section>
        </div>
        <figure class="witness"><figcaption>Example, accepted before, refused now</figcaption><pre><code>{&quot;note&quot;:&quot;&lt;é&gt;&quot;}</code></pre></figure>
        <p class="facts"><a class="rule" href="#SG5201">SG5201 bound-tightened</a> <a class="link" href="#f2" aria-label="Link to this finding">#</a></p>
        </div>
        </details>
        </article>
        </section>
        <p class="none" hidden>No finding fits the filter.</p>
        <section class="next">
        <h2>What next</h2>
        <ul>
        <li>Why clients break and what to do instead: <a href="#rules">the rules</a>, or <code>schemagate explain SG4102</code>.</li>
        <li>To accept what is meant: run the same command with <code>--write-suppressions</code>, write the reason into the file, and commit it.</li>
        </ul>
        </section>
        <section class="rules" id="rules">
        <h2>The rules <span class="count">2</span></h2>
        <article class="card page" id="SG4102">
        <details open>
        <summary><h3>SG4102 response-property-removed</h3></summary>
        <div class="body">
        </div>
        </details>
        </article>
        <article class="card page" id="SG5201">
        <details open>
        <summary><h3>SG5201 bound-tightened</h3></summary>
        <div class="body">
        <h4>Why clients break</h4>
        <p>What a client could send is refused now: a name of 15 letters, a page size of 500. The C# type in the client is the same, so nothing warns its developer; the server answers 400 at run time. A bound set where none was narrows just as much as one that moved. In responses fewer values come back, which every client can read.</p>
        <h4>What to do instead</h4>
        <p>Truncate, round or page on the server instead of refusing, or apply the stricter bound to a new operation. If storage forces the bound, announce it and watch the logs for values beyond it first.</p>
        <h4>How to accept it</h4>
        <p>Accept it when the server always enforced the bound and the document only says so now. Lower its severity for your project, or suppress this one finding by its identity, with the reason beside it.</p>
        <p><a href="https://github.com/schemagate/schemagate/blob/main/src/SchemaGate.Engine/Rules/Schemas/array-rule-tightened.md">The whole page, with examples</a></p>
        </div>
        </details>
        </article>
        </section>
        </main>

        """,
        BodyOf(SampleRuns.Failed));

    [Fact]
    public void A_clean_comparison() => Assert.Equal(
        """
        <header class="verdict pass">
        <div class="wide">
        <p class="product">SchemaGate · API contract</p>
        <h1>Passed</h1>
        <p class="sentence">No change breaks clients.</p>
        <p class="subject"><code>old.json</code> <span class="arrow" aria-label="to">→</span> <code>new.json</code></p>
        <p class="policy">Fails on: breaking</p>
        </div>
        </header>
        <main id="findings">
        <p class="none" hidden>No finding fits the filter.</p>
        </main>

        """,
        BodyOf(SampleRuns.Passed));

    [Fact]
    public void What_was_not_compared_never_reads_as_clean() => Assert.Equal(
        """
        <header class="verdict could-not-compare">
        <div class="wide">
        <p class="product">SchemaGate · API contract</p>
        <h1>Could not compare</h1>
        <p class="sentence">Something could not be compared. This is not a pass.</p>
        <p class="subject"><code>old.json</code> <span class="arrow" aria-label="to">→</span> <code>new.json</code></p>
        <p class="policy">Fails on: never</p>
        </div>
        </header>
        <main id="findings">
        <section class="group problems">
        <h2>Not compared <span class="count">1</span></h2>
        <article class="card problem"><div class="body">
        <p class="message">The key &#39;get&#39; stands twice. Remove one.</p>
        <p class="facts"><code>new.json:3:5</code> <span>SG9002 duplicate-key</span></p>
        </div></article>
        </section>
        <p class="none" hidden>No finding fits the filter.</p>
        </main>

        """,
        BodyOf(SampleRuns.NotCompared));

    [Fact]
    public void Several_documents_have_a_table() => Assert.Equal(
        """
        <details class="documents" open>
        <summary><h2>Documents <span class="count">3</span></h2></summary>
        <div class="scroll" tabindex="0" role="region" aria-label="Documents"><table>
        <thead><tr><th scope="col">Document</th><th scope="col">Outcome</th><th scope="col">Breaking</th><th scope="col">Warnings</th><th scope="col">Info</th></tr></thead>
        <tbody>
        <tr><th scope="row"><code>orders</code></th><td><span class="outcome fail">failed</span></td><td>1</td><td>0</td><td>0</td></tr>
        <tr><th scope="row"><code>people</code></th><td><span class="outcome pass">passed</span></td><td>0</td><td>1</td><td>1</td></tr>
        <tr><th scope="row"><code>stock</code></th><td><span class="outcome could-not-compare">not compared</span></td><td>–</td><td>–</td><td>–</td></tr>
        </tbody>
        </table></div>
        </details>

        """,
        Between(BodyOf(SampleRuns.Several), "<details class=\"documents\"", "<section class=\"group problems\">"));

    [Fact]
    public void What_the_team_accepted_says_by_whom_and_why() => Assert.Equal(
        """
        <section class="group accepted" data-kind="accepted">
        <h2>Accepted by the team <span class="count">1</span></h2>
        <article class="card accepted" id="f4" data-rule="SG4102">
        <details open>
        <summary><h3>The response no longer has the property &#39;total&#39;.</h3> <span class="reach"><span class="document">people</span> 4 operations</span></summary>
        <div class="body">
        <p class="acceptance"><b>Accepted by orders_team until 2027-01-31</b> Nobody *uses* it.</p>
        <div class="sides">
        <section class="side old removed"><h4>Old</h4><p class="place" title="/components/schemas/Order/properties/total">old.json:120:9</p><pre><code>{&quot;type&quot;:&quot;number&quot;}</code></pre></section>
        <section class="side new same"><h4>New</h4><p class="place" title="/components/schemas/Order">new.json:97:7</p></section>
        </div>
        <div class="operations"><ul><li class="operation">GET /orders</li><li class="operation">POST /orders</li><li class="operation">GET /orders/{orderId}</li><li class="operation">PUT /orders/{orderId}</li></ul></div>
        <p class="facts"><a class="rule" href="#SG4102">SG4102 response-property-removed</a> <a class="link" href="#f4" aria-label="Link to this finding">#</a></p>
        </div>
        </details>
        </article>
        </section>

        """,
        Between(BodyOf(SampleRuns.Several), "<section class=\"group accepted\"", "<p class=\"none\""));

    [Fact]
    public void The_page_allows_only_its_own_style_and_script() => Assert.Matches(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; script-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'\">\n",
        TextOf(SampleRuns.Failed));

    private static string BodyOf(GateRun run) => Between(TextOf(run), "<header", "<script>");

    private static string TextOf(GateRun run)
    {
        using var output = new MemoryStream();
        new HtmlReport().Write(run, output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }

    private static string Between(string text, string start, string end) =>
        text[text.IndexOf(start, StringComparison.Ordinal)..text.IndexOf(end, StringComparison.Ordinal)];
}
