using System.Collections.Concurrent;
using System.Net;
using SchemaGate.Canary.Rollouts;
using SchemaGate.Dashboard.Controls;

namespace SchemaGate.Dashboard.Tests.Controls;

public sealed class ControlRoutesTests
{
    private const string Rollback = "/deployments/1/rollback";

    [Fact]
    public async Task Who_is_signed_in_rolls_back_after_a_second_look()
    {
        var control = new WaitingControl();
        await using var dashboard = await RunningDashboard.StartAsync(control);
        using var ann = await dashboard.AnnAsync();
        var confirm = await ann.GetStringAsync(Rollback);
        Assert.Contains("<h1>Roll back orders (production)?</h1>\n<p>orders-1 gets all traffic, and orders-2 none.</p>", confirm, StringComparison.Ordinal);

        using var answer = await PostAsync(ann, confirm, "too slow");
        Assert.Equal((HttpStatusCode.SeeOther, "/deployments/1"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        await UntilAsync(() => control.Requests.Count == 1);
        Assert.Equal(new(OperatorWish.Rollback, "Ann", "too slow"), control.Requests.Single().Request);
        Assert.Contains("It is being carried out.", await ann.GetStringAsync("/deployments/1"), StringComparison.Ordinal);

        control.End(new(IsDone: true, "ROLLED BACK: orders-1 serves all traffic."));
        await UntilAsync(async () => (await ann.GetStringAsync("/deployments/1")).Contains("ROLLED BACK: orders-1 serves all traffic.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_click_is_refused_politely()
    {
        var control = new WaitingControl();
        await using var dashboard = await RunningDashboard.StartAsync(control);
        using var ann = await dashboard.AnnAsync();
        var confirm = await ann.GetStringAsync(Rollback);
        using var first = await PostAsync(ann, confirm, "too slow");
        using var second = await PostAsync(ann, confirm, "too slow");
        await UntilAsync(() => !control.Requests.IsEmpty);
        control.End(new(IsDone: true, "done"));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("Ann asked to roll back this service, and that is being carried out. Nothing else was done: wait until it is over, then look again.", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(control.Requests);
    }

    [Fact]
    public async Task A_deployment_that_ended_meanwhile_is_left_alone()
    {
        var control = new WaitingControl();
        await using var dashboard = await RunningDashboard.StartAsync(control);
        using var ann = await dashboard.AnnAsync();
        var confirm = await ann.GetStringAsync(Rollback);
        await dashboard.Ledger.AppendAsync([SchemaGate.Ledger.Tests.Entries.Of("r1", "Promoted", Phase.Promoted, 900, Reason.Healthy)], default);

        using var answer = await PostAsync(ann, confirm, "too slow");
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Empty(control.Requests);
    }

    [Fact]
    public async Task Without_a_reason_nothing_is_done()
    {
        var control = new WaitingControl();
        await using var dashboard = await RunningDashboard.StartAsync(control);
        using var ann = await dashboard.AnnAsync();
        using var answer = await PostAsync(ann, await ann.GetStringAsync(Rollback), " ");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(control.Requests);
    }

    [Fact]
    public async Task A_control_that_fails_is_told_to_who_asked_and_to_who_runs_the_dashboard()
    {
        var told = new ConcurrentQueue<string>();
        await using var dashboard = await RunningDashboard.StartWithAsync(options => options with { Control = new FailingControl(), Tell = told.Enqueue });
        using var ann = await dashboard.AnnAsync();
        using var answer = await PostAsync(ann, await ann.GetStringAsync(Rollback), "too slow");
        await UntilAsync(async () => (await ann.GetStringAsync("/deployments/1")).Contains("An error in schemagate ended it: no cloud.", StringComparison.Ordinal));
        Assert.StartsWith("An error in schemagate at what a person asked for: System.InvalidOperationException: no cloud\n", told.Single().ReplaceLineEndings("\n"), StringComparison.Ordinal);

        using var next = await PostAsync(ann, await ann.GetStringAsync(Rollback), "still too slow");
        Assert.Equal(HttpStatusCode.SeeOther, next.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient ann, string confirm, string reason)
    {
        using var form = RunningDashboard.Form([.. RunningDashboard.HiddenFields(confirm, Rollback), ("reason", reason)]);
        return await ann.PostAsync(Rollback, form);
    }

    private static Task UntilAsync(Func<bool> condition) => UntilAsync(() => Task.FromResult(condition()));

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        for (var tries = 0; !await condition(); tries++)
        {
            Assert.True(tries < 200, "It did not happen within 10 s.");
            await Task.Delay(50);
        }
    }

    private sealed class FailingControl : IRolloutControl
    {
        public Task<ControlOutcome> RunAsync(ControlRequest request) => throw new InvalidOperationException("no cloud");
    }
}
