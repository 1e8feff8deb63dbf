using Google.Cloud.Run.V2;
using Google.Protobuf;
using SchemaGate.Canary.Hosting;
using SchemaGate.CloudRun.Hosting;

namespace SchemaGate.CloudRun.Tests.Hosting;

public sealed class TemplatesTests
{
    private static readonly RevisionDeployment Deployment = new("new", "orders-2", "canary", "orders-1");

    [Fact]
    public void What_this_program_does_not_know_stays()
    {
        // Field 15 of a template is its request concurrency, 80 here; no proto of ours has it.
        var template = RevisionTemplate.Parser.ParseFrom([.. new RevisionTemplate { Containers = { new Container { Image = "old" } } }.ToByteArray(), 0x78, 80]);

        var next = Templates.With(template, Deployment);

        Assert.Equal([.. new RevisionTemplate { Revision = "orders-2", Containers = { new Container { Image = "new" } } }.ToByteArray(), 0x78, 80], next.ToByteArray());
        Assert.Equal("old", template.Containers[0].Image);
    }

    [Fact]
    public void The_container_with_a_port_gets_the_image()
    {
        var template = new RevisionTemplate { Containers = { new Container { Image = "sidecar" }, new Container { Image = "old", Ports = { new ContainerPort { ContainerPort_ = 8080 } } } } };

        Assert.Equal(["sidecar", "new"], Templates.With(template, Deployment).Containers.Select(container => container.Image));
    }

    [Fact]
    public void Containers_that_cannot_be_told_apart_are_not_guessed_at()
    {
        var template = new RevisionTemplate { Containers = { new Container(), new Container() } };

        var failure = Assert.Throws<PlatformException>(() => Templates.With(template, Deployment));

        Assert.Equal(
            (FaultKind.InvalidRequest, "The service has 2 containers, and 0 of them have a port: deploy the revision yourself with no traffic, and name it."),
            (failure.Kind, failure.Message));
    }
}
