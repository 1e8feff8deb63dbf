namespace SchemaGate.Cli.Tests;

public sealed class WrongUseTests
{
    private const string Rest = "Nothing was compared. Mend the configuration; `schemagate schema config` prints what it may hold.\n";

    public static TheoryData<string, string> Table => new()
    {
        { "compare a", "schemagate: There is no command 'compare'.\nRun `schemagate --help` for usage.\n" },
        { "dif a b", "schemagate: There is no command 'dif'. Did you mean 'diff'?\nRun `schemagate --help` for usage.\n" },
        { "canary staus", "schemagate: There is no command 'staus'. Did you mean 'status'?\nRun `schemagate canary --help` for usage.\n" },
        { "--versio", "schemagate: There is no option '--versio'. Did you mean '--version'?\nRun `schemagate --help` for usage.\n" },
        { "diff a b --fail-om=info", "schemagate: Unrecognized command or argument '--fail-om=info'. Did you mean '--fail-on'?\nRun `schemagate diff --help` for usage.\n" },
        { "gate --projectid p", "schemagate: Unrecognized command or argument '--projectid'. Did you mean '--project-id'?\nschemagate: Unrecognized command or argument 'p'.\nRun `schemagate gate --help` for usage.\n" },
        { "explain operation-remved", "schemagate: There is no rule 'operation-remved'. Did you mean 'operation-removed'? `schemagate rules` lists all of them.\nRun `schemagate explain --help` for usage.\n" },
        { "diff", "schemagate: No documents were given, and no configuration lists any. Give OLD and NEW, or --base-ref REF with the documents to compare with that revision, or list `services` with their `documents` in schemagate.yml.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a.json", "schemagate: Only one document was given. Give OLD and NEW, or --base-ref REF to compare the document with that revision.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b c", "schemagate: 3 documents were given instead of OLD and NEW. Put quotes round a pattern, so that the shell leaves it alone: 'old/*.json' 'new/*.json'.\nRun `schemagate diff --help` for usage.\n" },
        { "diff --base-ref main", "schemagate: No documents were given, and no configuration lists any. Give OLD and NEW, or --base-ref REF with the documents to compare with that revision, or list `services` with their `documents` in schemagate.yml.\nRun `schemagate diff --help` for usage.\n" },
        { "diff --base-ref", "schemagate: Required argument missing for option: '--base-ref'.\nRun `schemagate diff --help` for usage.\n" },
        { "diff --base-ref main -", "schemagate: --base-ref compares files of the working tree, and '-' is none. Give a file, a folder or a 'pattern'.\nRun `schemagate diff --help` for usage.\n" },
        { "diff --base-ref main a git:main:b", "schemagate: --base-ref compares files of the working tree, and 'git:main:b' is none. Give a file, a folder or a 'pattern'.\nRun `schemagate diff --help` for usage.\n" },
        { "diff --base-ref main https://x/y", "schemagate: --base-ref compares files of the working tree, and 'https://x/y' is none. Give a file, a folder or a 'pattern'.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --nope", "schemagate: Unrecognized command or argument '--nope'.\nRun `schemagate diff --help` for usage.\n" },
        { "diff - -", "schemagate: OLD and NEW cannot both be standard input. Give one of them as a file.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b -f xml", "schemagate: --format cannot be 'xml'. Give one of: text, json, markdown, html, sarif, junit, github, gitlab, azure.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b -f", "schemagate: Required argument missing for option: '-f'.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --fail-on Breaking", "schemagate: --fail-on cannot be 'Breaking'. Give one of: breaking, warning, info, never.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --max-findings many", "schemagate: --max-findings cannot be 'many'. Give a whole number, 0 or more.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --max-findings -1", "schemagate: --max-findings cannot be '-1'. Give a whole number, 0 or more.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b -o json", "schemagate: -o cannot be 'json'. Write it as FORMAT=FILE, for example json=report.json.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b -o out/all.html", "schemagate: -o cannot be 'out/all.html'. Write it as FORMAT=FILE, for example html=out/all.html.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b -o json=", "schemagate: -o cannot be 'json='. Write it as FORMAT=FILE, for example json=report.json.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b -o xml=r.xml", "schemagate: -o does not know the format 'xml'. Give one of: text, json, markdown, html, sarif, junit, github, gitlab, azure.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b -o json=r -o text=./r", "schemagate: -o names the file 'r' twice. Give each report a file of its own.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b -o json=-", "schemagate: -o writes files, and '-' is none. Give -f json to print the report.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --ci jenkins", "schemagate: --ci cannot be 'jenkins'. Give one of: auto, none, github, azure.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --ref-root no-such-folder", "schemagate: --ref-root names the folder 'no-such-folder', which does not exist. Give an existing folder.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --today 31.1.2026", "schemagate: --today cannot be '31.1.2026'. Give a day as YYYY-MM-DD, for example 2026-01-31.\nRun `schemagate diff --help` for usage.\n" },
        { "gate --baseline a", "schemagate: --baseline and --document go together. Give both, or neither for the documents of the service in schemagate.yml.\nRun `schemagate gate --help` for usage.\n" },
        { "gate --project-id p --region r --service s --image i --no-config", "schemagate: There is no contract to check. Give --baseline OLD and --document NEW, or list the `documents` of the service in schemagate.yml.\nRun `schemagate gate --help` for usage.\n" },
        { "gate --baseline a --document b --image i", "schemagate: --project-id is missing. Give it, set GCP_PROJECT_ID, or list the service with `cloud-run` in schemagate.yml.\nRun `schemagate gate --help` for usage.\n" },
        { "gate --baseline a --document b --project-id p --region r --service s", "schemagate: There is no canary. Give --image to deploy one, or --revision for one that is there.\nRun `schemagate gate --help` for usage.\n" },
        { "gate --image i --revision r", "schemagate: --image deploys a revision and --revision takes one that is there. Give one of them.\nRun `schemagate gate --help` for usage.\n" },
        { "gate --steps 50,25", "schemagate: --steps cannot be '50,25'. Give whole percentages from 1 to 99, ascending, such as 10 or 10,25,50.\nRun `schemagate gate --help` for usage.\n" },
        { "gate --error-rate-threshold 0", "schemagate: --error-rate-threshold cannot be '0'. Give a number above 0, up to 100.\nRun `schemagate gate --help` for usage.\n" },
        { "gate --duration soon", "schemagate: --duration cannot be 'soon'. Give a number of minutes, such as 15.\nRun `schemagate gate --help` for usage.\n" },
        { "gate --end-of-window pass", "schemagate: --end-of-window cannot be 'pass'. Give one of: extend, rollback, hold, promote.\nRun `schemagate gate --help` for usage.\n" },
        { "gate --run-endpoint run.googleapis.com", "schemagate: --run-endpoint cannot be 'run.googleapis.com'. Give an http(s) address, such as https://run.googleapis.com.\nRun `schemagate gate --help` for usage.\n" },
        { "gate --metrics-port 99999", "schemagate: --metrics-port cannot be '99999'. Give a whole number from 1 to 65535.\nRun `schemagate gate --help` for usage.\n" },
        { "canary", "schemagate: Required command was not provided.\nRun `schemagate canary --help` for usage.\n" },
        { "canary monitor --project-id p --region r --service s", "schemagate: Option '--revision' is required.\nRun `schemagate canary monitor --help` for usage.\n" },
        { "canary status --project-id p --region r", "schemagate: --service is missing. Give it, or list the service with `cloud-run` in schemagate.yml.\nRun `schemagate canary status --help` for usage.\n" },
        { "canary status --project-id p --region r --service s --run-endpoint http://example.com", "schemagate: The endpoint http://example.com/ must begin with https://; http:// is allowed to this machine (127.0.0.1) only, because calls carry credentials.\nRun `schemagate canary status --help` for usage.\n" },
        { "canary status --project-id p --region r --service s --emulator http://127.0.0.1:9", "schemagate: No emulator answers at http://127.0.0.1:9/ (Connection refused (127.0.0.1:9)). Start one with `schemagate emulator`, and give the HTTP address that it prints.\nRun `schemagate canary status --help` for usage.\n" },
        { "canary resume --project-id p --region r --service s --metrics prometheus", "schemagate: --metrics prometheus needs --prometheus-url. Add it.\nRun `schemagate canary resume --help` for usage.\n" },
        { "canary resume --project-id p --region r --service s --prometheus-url http://127.0.0.1:9090", "schemagate: --prometheus-url goes with --metrics prometheus. Add that, or leave --prometheus-url out.\nRun `schemagate canary resume --help` for usage.\n" },
        { "canary start --project-id p --region r --service s --image i --smoke-status 204", "schemagate: --smoke-status goes with --smoke-path. Add that, or leave --smoke-status out.\nRun `schemagate canary start --help` for usage.\n" },
        { "canary resume --project-id p --region r --service s --commit-status", "schemagate: --commit-status needs GITHUB_REPOSITORY in the environment. GitHub Actions sets GITHUB_REPOSITORY and GITHUB_SHA; pass GITHUB_TOKEN with `statuses: write`.\nRun `schemagate canary resume --help` for usage.\n" },
        { "emulator --scenario sunny", "schemagate: There is no scenario 'sunny'. Take one of crashing-revision, error-spike, etag-conflicts, flapping, healthy, late-data, no-traffic, permission-lost, quota-errors, slow, slow-p99, starved, or a file of your own.\nRun `schemagate emulator --help` for usage.\n" },
        { "validate", "schemagate: Required argument 'DOC' missing for command: 'validate'.\nRun `schemagate validate --help` for usage.\n" },
        { "validate a --nope", "schemagate: Unrecognized command or argument '--nope'.\nRun `schemagate validate --help` for usage.\n" },
        { "validate - a -", "schemagate: Standard input is one document: give - once.\nRun `schemagate validate --help` for usage.\n" },
        { "validate a -f markdown", "schemagate: --format cannot be 'markdown'. Give one of: text, json.\nRun `schemagate validate --help` for usage.\n" },
        { "validate a --fail-on breaking", "schemagate: --fail-on cannot be 'breaking'. Give one of: error, warning.\nRun `schemagate validate --help` for usage.\n" },
        { "validate a --ref-root no-such-folder", "schemagate: --ref-root names the folder 'no-such-folder', which does not exist. Give an existing folder.\nRun `schemagate validate --help` for usage.\n" },
        { "history", "schemagate: Required argument 'DOC' missing for command: 'history'.\nRun `schemagate history --help` for usage.\n" },
        { "history a b", "schemagate: Unrecognized command or argument 'b'.\nRun `schemagate history --help` for usage.\n" },
        { "history a --limit 0", "schemagate: --limit cannot be '0'. Give a whole number, 1 or more.\nRun `schemagate history --help` for usage.\n" },
        { "history a --limit few", "schemagate: --limit cannot be 'few'. Give a whole number, 1 or more.\nRun `schemagate history --help` for usage.\n" },
        { "history a -f html", "schemagate: --format cannot be 'html'. Give one of: text, json.\nRun `schemagate history --help` for usage.\n" },
        { "git-diff-driver a b", "schemagate: git-diff-driver is called by git, with 7 or 9 arguments. Set it up: git config diff.openapi.command \"schemagate git-diff-driver\", and in .gitattributes: openapi/*.json diff=openapi\nRun `schemagate git-diff-driver --help` for usage.\n" },
        { "diff a b --until 31.1.2027 --write-suppressions", "schemagate: --until cannot be '31.1.2027'. Give a day as YYYY-MM-DD, for example 2026-01-31.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --reason x", "schemagate: --reason goes with --write-suppressions. Add that, or leave --reason out.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --owner x", "schemagate: --owner goes with --write-suppressions. Add that, or leave --owner out.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --until 2027-01-31", "schemagate: --until goes with --write-suppressions. Add that, or leave --until out.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --write-suppressions -o json=r.json", "schemagate: --write-suppressions says what it accepts and writes no report. Leave -o out.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --write-suppressions -f json", "schemagate: --write-suppressions says what it accepts and writes no report. Leave -f out.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --write-suppressions --fail-on never", "schemagate: --write-suppressions accepts what fails, and with --fail-on never nothing does. Leave --fail-on out.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --write-suppressions --metrics-file m.prom", "schemagate: --write-suppressions accepts what fails and measures nothing. Leave --metrics-file out.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --pushgateway pushgateway:9091", "schemagate: --pushgateway cannot be 'pushgateway:9091'. Give an http(s) address, such as http://pushgateway:9091.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --metrics-service orders", "schemagate: --metrics-service goes with --metrics-file or --pushgateway. Add one, or leave --metrics-service out.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --metrics-environment test", "schemagate: --metrics-environment goes with --metrics-file or --pushgateway. Add one, or leave --metrics-environment out.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --suppressions none.yml", "none.yml(1,1): error SG9501: The suppressions cannot be read. It does not exist; check the path, or create it with --write-suppressions.\nNothing was compared. Mend the suppressions; `schemagate schema suppressions` prints what an entry may hold.\n" },
        { "diff a b --suppressions src", "src(1,1): error SG9501: The suppressions cannot be read. It is a folder; give the file.\nNothing was compared. Mend the suppressions; `schemagate schema suppressions` prints what an entry may hold.\n" },
        { "schema nothing", "schemagate: WHAT cannot be 'nothing'. Give one of: report, config, suppressions.\nRun `schemagate schema --help` for usage.\n" },
        { "diff a b --profile pedantic", "schemagate: --profile cannot be 'pedantic'. Give one of: default, strict, lenient.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --severity SG1001", "schemagate: --severity cannot be 'SG1001'. Write it as RULE=LEVEL, for example enum-value-added=breaking.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --severity =off", "schemagate: --severity cannot be '=off'. Write it as RULE=LEVEL, for example enum-value-added=breaking.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --severity SG1001=error", "schemagate: --severity SG1001 cannot be 'error'. Give one of: off, info, warning, breaking.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --severity enum-value-aded=off", "schemagate: --severity: There is no rule 'enum-value-aded'. Did you mean 'enum-value-added'? `schemagate rules` lists all of them.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --severity SG9001=off", "schemagate: --severity: Rule SG9001 (unreadable-document) says why nothing could be compared. It has no level; remove this entry.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --match-path orders", "schemagate: --match-path cannot be 'orders'. A path begins with /, for example /orders/**.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --exclude-path internal/**", "schemagate: --exclude-path cannot be 'internal/**'. A path begins with /, for example /orders/**.\nRun `schemagate diff --help` for usage.\n" },
        { "diff a b --config c.yml --no-config", "schemagate: --config and --no-config contradict each other. Give one of them.\nRun `schemagate diff --help` for usage.\n" },
        { "changelog", "schemagate: No documents were given, and no configuration lists any. Give OLD and NEW, or --base-ref REF with the documents to compare with that revision, or list `services` with their `documents` in schemagate.yml.\nRun `schemagate changelog --help` for usage.\n" },
        { "changelog a b --config none.yml", "none.yml(1,1): error SG9301: The configuration cannot be read. It does not exist; check the path.\nNothing was compared. Mend the configuration; `schemagate schema config` prints what it may hold.\n" },
        { "history a --config none.yml", "none.yml(1,1): error SG9301: The configuration cannot be read. It does not exist; check the path.\nNothing was compared. Mend the configuration; `schemagate schema config` prints what it may hold.\n" },
        { "history a --config c.yml --no-config", "schemagate: --config and --no-config contradict each other. Give one of them.\nRun `schemagate history --help` for usage.\n" },
        { "history a --ref-root no-such-folder", "schemagate: --ref-root means nothing to history: a version may refer to every file of its commit. Leave it out.\nRun `schemagate history --help` for usage.\n" },
        { "diff a b --tag", "schemagate: Required argument missing for option: '--tag'.\nRun `schemagate diff --help` for usage.\n" },
        { "explain SG0000", "schemagate: There is no rule 'SG0000'. `schemagate rules` lists all of them.\nRun `schemagate explain --help` for usage.\n" },
        { "rules -f yaml", "schemagate: --format cannot be 'yaml'. Give one of: text, json, markdown.\nRun `schemagate rules --help` for usage.\n" },
        { "completion csh", "schemagate: SHELL cannot be 'csh'. Give one of: bash, zsh, fish, pwsh.\nRun `schemagate completion --help` for usage.\n" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Exits_2_and_says_what_to_do(string arguments, string expected)
    {
        var run = Tool.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(new ToolRun(2, "", expected), run);
    }

    [Fact]
    public void The_name_alone_prints_the_help_and_is_no_success()
    {
        var (bare, help) = (Tool.Run(), Tool.Run("--help"));

        Assert.Equal(new ToolRun(2, "", help.Output), bare);
        Assert.Equal(0, help.ExitCode);
        Assert.DoesNotContain(help.Output.Split('\n'), line => line.EndsWith(' '));
    }

    public static TheoryData<string, string> Configurations => new()
    {
        { "fail_on: warning", "c.yml(1,1): error SG9301: 'fail_on' is no key of a configuration. Did you mean 'fail-on'? Give one of: profile, fail-on, rules, paths, tags, operations, extensions, servers, deprecation, stability, version, enums, suppressions, services, canary." },
        { "- fail-on", "c.yml(1,1): error SG9301: 'The configuration' must be a mapping of keys to values, not a list." },
        { "profile: strickt", "c.yml(1,10): error SG9301: 'profile' cannot be 'strickt'. Did you mean 'strict'? Give one of: default, strict, lenient." },
        { "rules: {operation-remved: off}", "c.yml(1,9): error SG9301: There is no rule 'operation-remved'. Did you mean 'operation-removed'? `schemagate rules` lists all of them." },
        { "rules: {SG1001: error}", "c.yml(1,17): error SG9301: 'rules.SG1001' cannot be 'error'. Give one of: off, info, warning, breaking." },
        { "paths: {include: orders}", "c.yml(1,18): error SG9301: 'paths.include' must be a list, not text." },
        { "operations: {exclude: [/health]}", "c.yml(1,24): error SG9301: 'operations.exclude' cannot hold '/health'. Give an operationId, or a method and a path, for example GET /orders/**." },
        { "extensions: {exclude: {internal: true}}", "c.yml(1,24): error SG9301: 'extensions.exclude' cannot hold 'internal'. An extension begins with x-, for example x-internal." },
        { "deprecation: {minimum-days: soon}", "c.yml(1,29): error SG9301: 'deprecation.minimum-days' must be a whole number of days, 0 to 36500." },
        { "version: {allow-breaking-on-major: sometimes}", "c.yml(1,36): error SG9301: 'version.allow-breaking-on-major' must be true or false, not text." },
        { "services: [{paths: []}]", "c.yml(1,12): error SG9301: 'services[0]' has no 'name'. Give it one." },
        { "fail-on: [", "c.yml(1,11): error SG9001: This is not YAML: While parsing a node, did not find expected node content." },
    };

    [Theory]
    [MemberData(nameof(Configurations))]
    public void A_wrong_configuration_exits_2_and_says_what_to_do(string yaml, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("c.yml", yaml);

        var run = Tool.RunIn(folder.Root, "", "diff", "a", "b", "--config", "c.yml");

        Assert.Equal(new ToolRun(2, "", $"{expected}\n{Rest}"), run);
    }

    [Theory]
    [InlineData("none.yml", "It does not exist; check the path.")]
    [InlineData(".", "It is a folder; give the file.")]
    public void A_configuration_that_cannot_be_read_exits_2(string file, string expected)
    {
        using var folder = new TemporaryFolder();

        var run = Tool.RunIn(folder.Root, "", "diff", "a", "b", "--config", file);

        Assert.Equal(new ToolRun(2, "", $"{file}(1,1): error SG9301: The configuration cannot be read. {expected}\n{Rest}"), run);
    }
}
