using System.CommandLine;
using SchemaGate.Cli.Deploying;

namespace SchemaGate.Cli.Commands.Canaries;

/// <summary>The canary: an image to deploy, or a revision that is there.</summary>
internal sealed class CanaryChoice
{
    private readonly Option<string?> _image = new("--image") { Description = "Container image to deploy as the canary.", HelpName = "IMAGE" };
    private readonly Option<string?> _revision = new("--revision") { Description = "Revision that is there already and gets no traffic yet.", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Add(_image);
        command.Add(_revision);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_image) is not null && result.GetResult(_revision) is not null)
            {
                result.AddError("--image deploys a revision and --revision takes one that is there. Give one of them.");
            }
        });
    }

    /// <exception cref="WrongUseException">There is neither.</exception>
    public RolloutTask ApplyTo(RolloutTask task, ParseResult parsed) => (parsed.GetValue(_image), parsed.GetValue(_revision)) switch
    {
        (null or "", null or "") => throw new WrongUseException("There is no canary. Give --image to deploy one, or --revision for one that is there."),
        var (image, revision) => task with { Image = image, Revision = revision },
    };
}
