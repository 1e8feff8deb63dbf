namespace SchemaGate.Engine.Tests.Policy.Reading;

public sealed class WrongConfigurationsTests
{
    private const string CanaryKeys =
        "steps, duration, interval, warm-up, extension, error-rate-threshold, latency-threshold, p99-threshold, min-requests, gross-factor, error-test, breaches-in-a-row, errors-in-a-row, compare-with-stable, end-of-window, on-errors, on-interrupt, traffic-tag, keep-canary, metrics, prometheus-url, prometheus-queries, prometheus-requests, prometheus-errors, prometheus-latencies, prometheus-delay, smoke-path, smoke-status, smoke-document";

    public static TheoryData<string, string> Table => new()
    {
        { "[]", "(1,1) SG9301: 'The configuration' must be a mapping of keys to values, not a list." },
        { "just text", "(1,1) SG9301: 'The configuration' must be a mapping of keys to values, not text." },
        { "suppression: a.yml", "(1,1) SG9301: 'suppression' is no key of a configuration. Did you mean 'suppressions'? Give one of: profile, fail-on, rules, paths, tags, operations, extensions, servers, deprecation, stability, version, enums, suppressions, services, canary." },
        { "profile: [strict]", "(1,10) SG9301: 'profile' must be one of default, strict, lenient, not a list." },
        { "profile: 1", "(1,10) SG9301: 'profile' cannot be '1'. Give one of: default, strict, lenient." },
        { "fail-on: error", "(1,10) SG9301: 'fail-on' cannot be 'error'. Give one of: breaking, warning, info, never." },
        { "rules: [SG1001]", "(1,8) SG9301: 'rules' must be a mapping of keys to values, not a list." },
        { "rules: {SG1001: {send: off}}", "(1,18) SG9301: 'send' is no key of 'rules.SG1001'. Did you mean 'sent'? Give one of: sent, received." },
        { "rules: {SG1001: false}", "(1,17) SG9301: 'rules.SG1001' cannot be 'false'. Give one of: off, info, warning, breaking." },
        { "rules: {SG0001: off}", "(1,9) SG9301: There is no rule 'SG0001'. Did you mean 'SG1001'? `schemagate rules` lists all of them." },
        { "rules: {whatever-happens: off}", "(1,9) SG9301: There is no rule 'whatever-happens'. `schemagate rules` lists all of them." },
        { "rules: {SG9001: off}", "(1,9) SG9301: Rule SG9001 (unreadable-document) says why nothing could be compared. It has no level; remove this entry." },
        { "rules: {SG5042: off, enum-value-added: info}", "(1,22) SG9301: Rule SG5042 (enum-value-added) has its level twice. Keep one of the two entries." },
        { "paths: /orders", "(1,8) SG9301: 'paths' must be a mapping of keys to values, not text." },
        { "paths: {include: /orders}", "(1,18) SG9301: 'paths.include' must be a list, not text." },
        { "paths: {include: [orders]}", "(1,19) SG9301: 'paths.include' cannot hold 'orders'. A path begins with /, for example /orders/**." },
        { "paths: {include: [1]}", "(1,19) SG9301: 'paths.include' must be text that is not empty, not a number." },
        { "paths: {strip-prefix: /api}", "(1,9) SG9301: 'strip-prefix' is no key of 'paths'. Give one of: include, exclude, rename, old, new." },
        { "paths: {old: {strip-prefix: api}}", "(1,29) SG9301: 'paths.old.strip-prefix' cannot be 'api'. A prefix begins with / and has no names in braces, for example /api/v1." },
        { "paths: {new: {add-prefix: '/{tenant}'}}", "(1,27) SG9301: 'paths.new.add-prefix' cannot be '/{tenant}'. A prefix begins with / and has no names in braces, for example /api/v1." },
        { "paths: {rename: {a: /b}}", "(1,18) SG9301: 'paths.rename' cannot turn 'a' into '/b'. Both are paths and begin with /." },
        { "paths: {rename: {'/a/{b}': /a}}", "(1,18) SG9301: 'paths.rename' cannot turn '/a/{b}' into '/a'. The first has 1 in braces, the second 0. Write as many." },
        { "tags: {includes: [a]}", "(1,8) SG9301: 'includes' is no key of 'tags'. Did you mean 'include'? Give one of: include, exclude." },
        { "tags: {include: ['']}", "(1,18) SG9301: 'tags.include' must be text that is not empty, not empty text." },
        { "operations: {exclude: [/health]}", "(1,24) SG9301: 'operations.exclude' cannot hold '/health'. Give an operationId, or a method and a path, for example GET /orders/**." },
        { "operations: {exclude: [GET health]}", "(1,24) SG9301: 'operations.exclude' cannot hold 'GET health'. Give an operationId, or a method and a path, for example GET /orders/**." },
        { "extensions: {exclude: [x-internal]}", "(1,23) SG9301: 'extensions.exclude' must be a mapping of keys to values, not a list." },
        { "extensions: {exclude: {internal: true}}", "(1,24) SG9301: 'extensions.exclude' cannot hold 'internal'. An extension begins with x-, for example x-internal." },
        { "extensions: {exclude: {x-internal: {a: b}}}", "(1,36) SG9301: 'extensions.exclude.x-internal' must be a text, a number, true or false, or a list of these, not a mapping." },
        { "servers: off", "(1,10) SG9301: 'servers' cannot be 'off'. Give one of: compare, ignore." },
        { "deprecation: {minimum-days: -1}", "(1,29) SG9301: 'deprecation.minimum-days' must be a whole number of days, 0 to 36500." },
        { "deprecation: {minimum-days: 90 days}", "(1,29) SG9301: 'deprecation.minimum-days' must be a whole number of days, 0 to 36500." },
        { "deprecation: {minimum-days: {gamma: 1}}", "(1,30) SG9301: 'gamma' is no key of 'deprecation.minimum-days'. Give one of: draft, alpha, beta, stable." },
        { "deprecation: {require-sunset: yes}", "(1,31) SG9301: 'deprecation.require-sunset' must be true or false, not text." },
        { "stability: {may-break: [stable]}", "(1,25) SG9301: 'stability.may-break' cannot be 'stable'. Give one of: draft, alpha, beta." },
        { "version: {allow-breaking-on-minor: true}", "(1,11) SG9301: 'allow-breaking-on-minor' is no key of 'version'. Did you mean 'allow-breaking-on-major'? Give one of: allow-breaking-on-major." },
        { "enums: {response-value-added: error}", "(1,31) SG9301: 'enums.response-value-added' cannot be 'error'. Give one of: off, info, warning, breaking." },
        { "suppressions: [a.yml]", "(1,15) SG9301: 'suppressions' must be text that is not empty, not a list." },
        { "services: {name: a}", "(1,11) SG9301: 'services' must be a list, not a mapping." },
        { "services: [orders]", "(1,12) SG9301: 'services[0]' must be a mapping of keys to values, not text." },
        { "services: [{paths: []}]", "(1,12) SG9301: 'services[0]' has no 'name'. Give it one." },
        { "services: [{name: a}, {name: a}]", "(1,30) SG9301: Two services are called 'a'. Give each a name of its own." },
        { "services: [{name: a, documents: [{new: b}]}]", "(1,34) SG9301: 'services[0].documents' has no 'old'. Give it one." },
        { "services: [{name: a, cloud-run: {project: p, region: r}}]", "(1,33) SG9301: 'services[0].cloud-run' has no 'service'. Give it one." },
        { "canary: [10]", "(1,9) SG9301: 'canary' must be a mapping of keys to values, not a list." },
        { "canary: {steps: [10, 5]}", "(1,17) SG9301: 'canary.steps' must be whole percentages from 1 to 99, ascending, such as 10 or [10, 25, 50]." },
        { "canary: {steps: 100}", "(1,17) SG9301: 'canary.steps' must be whole percentages from 1 to 99, ascending, such as 10 or [10, 25, 50]." },
        { "canary: {steps: []}", "(1,17) SG9301: 'canary.steps' must be whole percentages from 1 to 99, ascending, such as 10 or [10, 25, 50]." },
        { "canary: {duration: 15m}", "(1,20) SG9301: 'canary.duration' must be a number of minutes, such as 15." },
        { "canary: {error-rate-threshold: 0}", "(1,32) SG9301: 'canary.error-rate-threshold' must be a percentage above 0, such as 1.0." },
        { "canary: {min-requests: 1.5}", "(1,24) SG9301: 'canary.min-requests' must be a whole number from 1 to 1000000000." },
        { "canary: {end-of-window: wait}", "(1,25) SG9301: 'canary.end-of-window' must be one of extend, rollback, hold, promote." },
        { "canary: {keep-canary: yes}", "(1,23) SG9301: 'canary.keep-canary' must be true or false." },
        { "canary: {traffic-tag: 1}", "(1,23) SG9301: 'canary.traffic-tag' must be text that is not empty." },
        { "canary: {prometheus-url: prometheus}", "(1,26) SG9301: 'canary.prometheus-url' must be an http(s) address, such as http://prometheus:9090." },
        { "canary: {seconds: 1}", "(1,10) SG9301: 'seconds' is no key of 'canary'. Give one of: " + CanaryKeys + "." },
        { "services: [{name: a, canary: {smoke-statu: 200}}]", "(1,31) SG9301: 'smoke-statu' is no key of 'services[0].canary'. Did you mean 'smoke-status'? Give one of: " + CanaryKeys + "." },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Are_refused_with_their_place_and_what_to_do(string yaml, string expected) =>
        Assert.Equal([expected], Configurations.Lines(Configurations.Read(yaml)));
}
