using System.Text;
using System.Text.RegularExpressions;
using SchemaGate.Engine.Reporting.Markdown;

namespace SchemaGate.Engine.Tests.Reporting.Markdown;

public sealed partial class MarkdownReportTests
{
    [Fact]
    public void A_failed_comparison() => Assert.Equal(
        """
        <!-- schemagate:v1 -->
        ## ❌ SchemaGate failed: 1 breaking, 1 warning, 0 info

        `old.json` → `new.json` · `--fail-on breaking`

        ### 1 breaking

        - **The response no longer has the property 'total'.**\
          `GET /orders`, `POST /orders`, `GET /orders/{orderId}` and 1 more · SG4102 response-property-removed · `old.json:120:9` → `new.json:97:7`
          ```diff
          - {"type":"number"}
          ```
          <details><summary>All 4 operations</summary>
          
          `GET /orders`, `POST /orders`, `GET /orders/{orderId}`, `PUT /orders/{orderId}`
          
          </details>

        ### 1 warning

        - **maxLength of 'note' went down from 500 to 200.** *(not certain)*\
          `POST /orders` · [SG5201](#sg5201) bound-tightened · `new.json:80:15`\
          accepted before, refused now: `{"note":"<é>"}`
          ```diff
          + 200
          ```

        **What next**

        - Why clients break and what to do instead: `schemagate explain SG4102`
        - To accept what is meant: run the same command with `--write-suppressions`, write the reason into the file, and commit it

        <details>
        <summary>What these rules mean, and what to do instead</summary>

        <a name="sg5201"></a>

        **[SG5201](https://github.com/schemagate/schemagate/blob/main/src/SchemaGate.Engine/Rules/Schemas/array-rule-tightened.md) bound-tightened**

        What a client could send is refused now: a name of 15 letters, a page size of 500. The C# type in the client is the same, so nothing warns its developer; the server answers 400 at run time. A bound set where none was narrows just as much as one that moved. In responses fewer values come back, which every client can read.

        *Instead:* Truncate, round or page on the server instead of refusing, or apply the stricter bound to a new operation. If storage forces the bound, announce it and watch the logs for values beyond it first.

        *To accept it:* Accept it when the server always enforced the bound and the document only says so now. Lower its severity for your project, or suppress this one finding by its identity, with the reason beside it.

        </details>

        """,
        TextOf(SampleRuns.Failed));

    [Fact]
    public void What_a_reader_sees_of_several_documents() => Assert.Equal(
        """
        <!-- schemagate:* -->
        <h2>🚫 SchemaGate could not compare: this is not a pass</h2>
        <p>3 documents · <code>--fail-on breaking</code></p>
        <h3>1 not compared</h3>
        <h4><code>stock</code></h4>
        <ul>
        <li><strong>The key 'get' stands twice. Remove one.</strong><br />
        SG9002 duplicate-key · <code>new.json:3:5</code></li>
        </ul>
        <h3>1 breaking</h3>
        <h4><code>orders</code></h4>
        <ul>
        <li><p><strong>The response no longer has the property 'total'.</strong><br />
        <code>GET /orders</code>, <code>POST /orders</code>, <code>GET /orders/{orderId}</code> and 1 more · SG4102 response-property-removed · <code>old.json:120:9</code> → <code>new.json:97:7</code></p>
        <pre><code class="language-diff">- {&quot;type&quot;:&quot;number&quot;}
        </code></pre>
        <details><summary>All 4 operations</summary>
        <p><code>GET /orders</code>, <code>POST /orders</code>, <code>GET /orders/{orderId}</code>, <code>PUT /orders/{orderId}</code></p>
        </details>
        </li>
        </ul>
        <h3>1 warning</h3>
        <h4><code>people</code></h4>
        <ul>
        <li><strong>maxLength of 'note' went down from 500 to 200.</strong> <em>(not certain)</em><br />
        <code>POST /orders</code> · <a href="#sg5201">SG5201</a> bound-tightened · <code>new.json:80:15</code><br />
        accepted before, refused now: <code>{&quot;note&quot;:&quot;&lt;é&gt;&quot;}</code>
        <pre><code class="language-diff">+ 200
        </code></pre>
        </li>
        </ul>
        <details>
        <summary>1 info</summary>
        <h4><code>people</code></h4>
        <ul>
        <li><strong>maxLength of 'note' went down from 500 to 200.</strong> <em>(not certain)</em><br />
        <code>POST /orders</code> · <a href="#sg5201">SG5201</a> bound-tightened · <code>new.json:80:15</code>
        <pre><code class="language-diff">+ 200
        </code></pre>
        </li>
        </ul>
        </details>
        <details>
        <summary>1 accepted</summary>
        <h4><code>people</code></h4>
        <ul>
        <li><p><strong>The response no longer has the property 'total'.</strong><br />
        <code>GET /orders</code>, <code>POST /orders</code>, <code>GET /orders/{orderId}</code> and 1 more · SG4102 response-property-removed · <code>old.json:120:9</code> → <code>new.json:97:7</code><br />
        Accepted by orders_team until 2027-01-31: Nobody *uses* it.</p>
        <pre><code class="language-diff">- {&quot;type&quot;:&quot;number&quot;}
        </code></pre>
        <details><summary>All 4 operations</summary>
        <p><code>GET /orders</code>, <code>POST /orders</code>, <code>GET /orders/{orderId}</code>, <code>PUT /orders/{orderId}</code></p>
        </details>
        </li>
        </ul>
        </details>
        <p><strong>What next</strong></p>
        <ul>
        <li>Why clients break and what to do instead: <code>schemagate explain SG4102</code></li>
        <li>To accept what is meant: run the same command with <code>--write-suppressions</code>, write the reason into the file, and commit it</li>
        </ul>
        <details>
        <summary>What these rules mean, and what to do instead</summary>
        <p><a name="sg5201"></a></p>
        <p><strong><a href="https://github.com/schemagate/schemagate/blob/main/src/SchemaGate.Engine/Rules/Schemas/array-rule-tightened.md">SG5201</a> bound-tightened</strong></p>
        <p>What a client could send is refused now: a name of 15 letters, a page size of 500. The C# type in the client is the same, so nothing warns its developer; the server answers 400 at run time. A bound set where none was narrows just as much as one that moved. In responses fewer values come back, which every client can read.</p>
        <p><em>Instead:</em> Truncate, round or page on the server instead of refusing, or apply the stricter bound to a new operation. If storage forces the bound, announce it and watch the logs for values beyond it first.</p>
        <p><em>To accept it:</em> Accept it when the server always enforced the bound and the document only says so now. Lower its severity for your project, or suppress this one finding by its identity, with the reason beside it.</p>
        </details>

        """,
        Rendered.Html(TextOf(SampleRuns.Several)));

    [Fact]
    public void A_clean_comparison() => Assert.Equal(
        """
        <!-- schemagate:v1 -->
        ## ✅ SchemaGate passed: 0 breaking, 0 warnings, 0 info

        `old.json` → `new.json` · `--fail-on breaking`

        """,
        TextOf(SampleRuns.Passed));

    [Fact]
    public void What_was_not_compared_never_reads_as_clean() => Assert.Equal(
        """
        <!-- schemagate:v1 -->
        ## 🚫 SchemaGate could not compare: this is not a pass

        `old.json` → `new.json` · `--fail-on never`

        ### 1 not compared

        - **The key 'get' stands twice. Remove one.**\
          SG9002 duplicate-key · `new.json:3:5`

        """,
        TextOf(SampleRuns.NotCompared));

    [Fact]
    public void Text_from_documents_stays_text()
    {
        var html = Rendered.Html(TextOf(SampleRuns.OfHostileText));

        Assert.Equal(Tags(Rendered.Html(TextOf(SampleRuns.OfPlainText))), Tags(html));
        Assert.DoesNotContain("@octocat", WithoutCode().Replace(html, ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("my-api", "my-api")]
    [InlineData("a--b -->", "a-%2Db%20-%2D%3E")]
    [InlineData("öl", "%C3%B6l")]
    public void The_marker_holds_the_document_s_name(string document, string expected)
    {
        var run = SampleRuns.Passed with { Documents = [SampleRuns.Passed.Documents[0] with { Document = document }] };

        Assert.Equal($"<!-- schemagate:{expected} -->", TextOf(run).Split('\n')[0]);
    }

    [Fact]
    public void A_long_report_is_cut_at_a_row() => Assert.Equal(
        """
        <!-- schemagate:v1 -->
        ## ❌ SchemaGate failed: 1000 breaking, 0 warnings, 0 info

        `old.json` → `new.json` · `--fail-on breaking`

        ### 1000 breaking

        - **The response no longer has the property 'p1'.**\
          `GET /things/1` · SG4102 response-property-removed · `old.json:120:9` → `new.json:97:7`
          ```diff
          - {"type":"number"}
          ```
        - **The response no longer has the property 'p2'.**\
          `GET /things/2` · SG4102 response-property-removed · `old.json:120:9` → `new.json:97:7`
          ```diff
          - {"type":"number"}
          ```

        **Cut here, because a comment has no room for more: 998 breaking left out.** `-o html=report.html` or `-o json=report.json` writes all of it.

        **What next**

        - Why clients break and what to do instead: `schemagate explain SG4102`
        - To accept what is meant: run the same command with `--write-suppressions`, write the reason into the file, and commit it

        """,
        TextOf(SampleRuns.Long(1_000), limit: 1_300));

    [Fact]
    public void The_longest_report_uses_the_room_that_GitHub_gives()
    {
        var text = TextOf(SampleRuns.Long(1_000));
        var shown = Row().Count(text);

        Assert.InRange(text.Length, MarkdownReport.GitHubLimit - 700, MarkdownReport.GitHubLimit);
        Assert.Contains($"for more: {1_000 - shown} breaking left out.**", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sections_after_a_cut_are_counted()
    {
        var text = TextOf(SampleRuns.Several, limit: 1_100);

        Assert.Contains("for more: 1 breaking, 1 warning, 1 info, 1 accepted left out.**", text, StringComparison.Ordinal);
    }

    private static string TextOf(GateRun run, int limit = MarkdownReport.GitHubLimit)
    {
        using var output = new MemoryStream();
        new MarkdownReport(limit).Write(run, output);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.ToArray());
    }

    private static IEnumerable<string> Tags(string html) => Tag().Matches(html).Select(tag => tag.Value);

    [GeneratedRegex("^- [*]{2}", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("<(?!!)[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<code[^>]*>.*?</code>", RegexOptions.Singleline)]
    private static partial Regex WithoutCode();
}
