using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Tests.SecondReader;

/// <summary>Reads the facts from the engine's contract.</summary>
internal static class OurFacts
{
    public static Facts Of(Contract contract)
    {
        var facts = new Facts();
        foreach (var item in contract.Paths)
        {
            facts.Path(item.Template.Text);
        }

        foreach (var operation in contract.Paths.Concat(contract.Webhooks).SelectMany(item => item.Operations))
        {
            Add(facts, operation);
        }

        return facts;
    }

    private static void Add(Facts facts, Operation operation)
    {
        var verb = (operation.Path.Kind == PathItemKind.Webhook ? "WEBHOOK " : string.Empty) + operation.Method;
        var name = $"{verb} {operation.Path.Template.Text}";
        facts.Operation(verb, operation.Path.Template.Text);
        foreach (var parameter in operation.Parts.Parameters)
        {
            facts.Parameter(name, parameter.In.ToString().ToLowerInvariant(), parameter.Name, parameter.IsRequired);
        }

        AddBody(facts, name, operation.Parts.Body);
        foreach (var response in operation.Parts.Responses)
        {
            Add(facts, name, response);
        }
    }

    private static void AddBody(Facts facts, string name, RequestBody? body)
    {
        if (body is null)
        {
            return;
        }

        facts.Body(name, body.IsRequired);
        foreach (var mediaType in body.Content)
        {
            facts.BodyMediaType(name, mediaType.Range.Text);
        }
    }

    private static void Add(Facts facts, string name, Response response)
    {
        facts.Status(name, response.Status.Text);
        foreach (var mediaType in response.Content)
        {
            facts.StatusMediaType(name, response.Status.Text, mediaType.Range.Text);
        }
    }
}
