using SchemaGate.Cli.Tests.Deploying;

namespace SchemaGate.Cli.Tests.Workflows;

/// <summary>Every script of the workflow, run against the emulator.</summary>
public sealed class CanaryDeploymentTests
{
    private const string Workflow = ".github/workflows/canary-deployment.yml";
    private const string Gate = "Check the contract, ship the canary, watch it";

    private const string Configuration = """
        services:
          - name: orders
            paths: ["src/Orders/**"]
            documents:
              - {old: old.json, new: new.json}
            cloud-run: {project: demo, region: europe-west1, service: orders}
          - name: bills
            paths: ["src/Bills/**"]
            cloud-run: {project: demo, region: europe-west1, service: bills}
        """;

    [Fact]
    public void EveryScriptIsTried() => Assert.Equal(
        ["Find the services that changed", "Build the image", "Push the image", Gate, "Leave no split behind"],
        WorkflowFile.ScriptedSteps(Workflow));

    [Theory]
    [InlineData("", """{"include":[{"name":"orders","project":"demo","region":"europe-west1","service":"orders"}]}""")]
    [InlineData("bills", """{"include":[{"name":"bills","project":"demo","region":"europe-west1","service":"bills"}]}""")]
    public void TheServicesThatChangedAreFound(string service, string expected)
    {
        using var repository = Checkout();
        using var step = new StepRun();

        var run = step.Run(repository.Root, WorkflowFile.ScriptOf(Workflow, "Find the services that changed"), ("BASE", "HEAD~1"), ("SERVICE", service));

        Assert.True(run.ExitCode == 0, run.Error);
        Assert.Equal($"services={expected}\n", File.ReadAllText(step.Outputs));
    }

    /// <summary>GitHub names zeros before the first push to a branch, and a commit that is gone after a push by force.</summary>
    [Theory]
    [InlineData("0000000000000000000000000000000000000000")]
    [InlineData("1234567890123456789012345678901234567890")]
    public void AllServicesAreTakenWhenWhatWasBeforeIsGone(string gone)
    {
        using var repository = Checkout();
        using var step = new StepRun();

        var run = step.Run(repository.Root, WorkflowFile.ScriptOf(Workflow, "Find the services that changed"), ("BASE", gone), ("SERVICE", ""));

        Assert.Equal((0, $"schemagate: The commit {gone} is not part of the history: the branch is new, or was pushed by force. Every service is taken as changed.\n"), (run.ExitCode, run.Error));
        Assert.Equal("""services={"include":[{"name":"orders","project":"demo","region":"europe-west1","service":"orders"},{"name":"bills","project":"demo","region":"europe-west1","service":"bills"}]}""" + "\n", File.ReadAllText(step.Outputs));
    }

    [Theory]
    [InlineData("", 3, "schemagate: git does not know the revision 'orgin/main'. Check its name, or fetch it: git fetch origin orgin/main\n")]
    [InlineData("bills", 0, "")]
    public void ASlipInTheNameIsToldUnlessOneServiceIsTakenAnyway(string service, int code, string error)
    {
        using var repository = Checkout();
        using var step = new StepRun();

        var run = step.Run(repository.Root, WorkflowFile.ScriptOf(Workflow, "Find the services that changed"), ("BASE", "orgin/main"), ("SERVICE", service));

        Assert.Equal((code, error), (run.ExitCode, run.Error));
    }

    [Fact]
    public void TheImageIsBuiltAndPushed()
    {
        using var repository = Checkout();
        using var step = new StepRun();

        var built = step.Run(repository.Root, WorkflowFile.ScriptOf(Workflow, "Build the image"), ("IMAGE", "europe-docker.pkg.dev/shop/api/orders:abc"), ("SERVICE", "orders"));
        var pushed = step.Run(repository.Root, WorkflowFile.ScriptOf(Workflow, "Push the image"), ("IMAGE", "europe-docker.pkg.dev/shop/api/orders:abc"));

        Assert.Equal((0, 0), (built.ExitCode, pushed.ExitCode));
        Assert.Equal("docker build --tag europe-docker.pkg.dev/shop/api/orders:abc --build-arg SERVICE=orders .\ngcloud auth configure-docker europe-docker.pkg.dev --quiet\ndocker push europe-docker.pkg.dev/shop/api/orders:abc\n", File.ReadAllText(step.Calls));
        Assert.Equal("IMAGE=europe-docker.pkg.dev/shop/api/orders:abc\n", File.ReadAllText(step.Environment));
    }

    /// <summary>The sign-in writes its credentials into the folder that an image is built from.</summary>
    [Fact]
    public void NothingIsBuiltBesideCredentials()
    {
        var steps = File.ReadAllLines(Repository.PathOf(Workflow)).Select(line => line.Trim()).ToList();

        Assert.InRange(steps.IndexOf("- name: Build the image"), 1, steps.FindIndex(line => line.StartsWith("- uses: google-github-actions/auth@", StringComparison.Ordinal)));
        Assert.Equal(steps.Count(line => line.StartsWith("- uses: actions/checkout@", StringComparison.Ordinal)), steps.Count(line => line == "persist-credentials: false"));
    }

    [Theory]
    [InlineData("healthy", "true", 0, "PROMOTED")]
    [InlineData("slow", "false", 10, "ROLLED BACK")]
    public void TheCanaryIsShipped(string scenario, string skip, int code, string end)
    {
        using var repository = Checkout();
        using var emulator = EmulatorProcess.Start(scenario);
        using var step = new StepRun();
        (string, string)[] variables =
        [
            ("SCHEMAGATE_EMULATOR", emulator.Address), ("SERVICE", "orders"), ("IMAGE", "i:1"), ("SKIP_CANARY", skip), ("CANARY_DURATION_MINUTES", "2"),
            ("GITHUB_REPOSITORY", "shop/orders"), ("GITHUB_SHA", "abc"), ("GITHUB_TOKEN", "t"), ("GITHUB_API_URL", "http://127.0.0.1:9"),
        ];

        var run = step.Run(repository.Root, WorkflowFile.ScriptOf(Workflow, Gate), variables);
        var settled = step.Run(repository.Root, WorkflowFile.ScriptOf(Workflow, "Leave no split behind"), variables);

        Assert.True(run.ExitCode == code, run.Output + run.Error);
        Assert.StartsWith(end, GateRun.EndOf(run), StringComparison.Ordinal);
        Assert.Equal((0, "schemagate: Nothing to settle: no rollout was left behind.\n"), (settled.ExitCode, settled.Error));
    }

    [Fact]
    public void WhatAKilledRunLeftIsRolledBack()
    {
        using var repository = Checkout();
        using var emulator = EmulatorProcess.Start("healthy");
        using var step = new StepRun();
        using (var gate = emulator.Begin("gate", [.. GateRun.Contract, .. GateRun.Canary]))
        {
            Waits.Until(gate, "The canary serves 10 %");
            gate.Kill();
            gate.WaitForExit();
        }

        var settled = step.Run(repository.Root, WorkflowFile.ScriptOf(Workflow, "Leave no split behind"), ("SCHEMAGATE_EMULATOR", emulator.Address), ("SERVICE", "orders"));

        Assert.True(settled.ExitCode == 0, settled.Error);
        Assert.Equal(new Dictionary<string, int> { ["stable"] = 100 }, emulator.Traffic());
    }

    // A repository whose last commit changed the source of one of two services.
    private static TemporaryFolder Checkout()
    {
        var folder = new TemporaryFolder();
        folder.Write("schemagate.yml", Configuration);
        folder.Write("old.json", File.ReadAllText(Repository.PathOf("testdata", "orders", "old.json")));
        folder.Write("new.json", File.ReadAllText(Repository.PathOf("testdata", "orders", "compatible.json")));
        GitCommands.Run(folder, "init", "-q");
        GitCommands.Commit(folder);
        folder.Write("src/Orders/Order.cs", "// changed");
        GitCommands.Commit(folder);
        return folder;
    }
}
