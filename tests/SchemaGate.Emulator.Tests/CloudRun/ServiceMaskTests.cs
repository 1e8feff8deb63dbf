using static SchemaGate.Emulator.Tests.EmulatorSession;

namespace SchemaGate.Emulator.Tests.CloudRun;

public sealed class ServiceMaskTests
{
    [Fact]
    public async Task Only_what_the_mask_names_is_replaced()
    {
        await using var session = await StartAsync();

        session.End(session.Update(new() { Name = ServiceName, Annotations = { ["a"] = "1" }, Labels = { ["b"] = "2" } }, "annotations"));
        var service = session.Read();

        Assert.Equal("1", service.Annotations["a"]);
        Assert.Empty(service.Labels);
        Assert.Equal([To("orders-00001-abc", 100)], service.Traffic);
    }

    [Fact]
    public async Task Annotations_are_replaced_as_a_whole()
    {
        await using var session = await StartAsync();
        session.End(session.Update(new() { Name = ServiceName, Annotations = { ["a"] = "1" } }, "annotations"));

        session.End(session.Update(new() { Name = ServiceName, Annotations = { ["b"] = "2" } }, "annotations"));

        Assert.Equal(["b"], session.Read().Annotations.Keys);
    }

    [Fact]
    public async Task A_path_that_cannot_be_written_is_refused()
    {
        await using var session = await StartAsync();

        Assert.Equal(
            "InvalidArgument: Update mask path 'uri' is not supported; supported are annotations, description, labels, template, traffic.",
            FailureText(() => session.Update(new() { Name = ServiceName }, "uri")));
    }

    [Fact]
    public async Task Without_a_mask_a_template_is_required()
    {
        await using var session = await StartAsync();

        Assert.Equal(
            "InvalidArgument: Violation in UpdateServiceRequest.service.template: it is required.",
            FailureText(() => session.Update(new() { Name = ServiceName, Traffic = { To("orders-00001-abc", 100) } })));
    }
}
