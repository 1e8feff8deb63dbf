using SchemaGate.Engine.Documents;
using SchemaGate.Engine.Documents.Resolution;

namespace SchemaGate.Engine.Tests.Documents.Resolution;

public sealed class SubtypesTests
{
    private const string Parent = "Pet: {discriminator: {propertyName: kind}}";

    [Theory]
    [InlineData(Parent + ", Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}, Dog: {allOf: [{}, {$ref: '#/components/schemas/Pet'}]}", "Cat, Dog")]
    [InlineData(Parent + ", Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}, Lion: {allOf: [{$ref: '#/components/schemas/Cat'}]}", "Cat, Lion")]
    [InlineData(Parent + ", Cat: {discriminator: {propertyName: size}, allOf: [{$ref: '#/components/schemas/Pet'}]}, Lion: {allOf: [{$ref: '#/components/schemas/Cat'}]}", "Cat")]
    [InlineData("Pet: {discriminator: {propertyName: kind}, oneOf: [{}]}, Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}", "")]
    [InlineData("Pet: {discriminator: {propertyName: kind}, allOf: [{$ref: '#/components/schemas/Cat'}]}, Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}", "Cat")]
    [InlineData("Pet: {}, Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}", "")]
    public void What_holds_the_parent_in_its_all_of_is_a_subtype(string schemas, string expected) =>
        Assert.Equal(expected, SubtypesIn("openapi: 3.1.0\ncomponents: {schemas: {" + schemas + "}}", "/components/schemas/Pet/discriminator"));

    [Fact]
    public void A_discriminator_of_2_0_is_a_name() => Assert.Equal(
        "Cat",
        SubtypesIn("swagger: '2.0'\ndefinitions: {Pet: {discriminator: kind}, Cat: {allOf: [{$ref: '#/definitions/Pet'}]}}", "/definitions/Pet/discriminator"));

    [Theory]
    [InlineData("maximum: 1", "maximum: 2")]
    [InlineData("Cat: {", "Kitten: {")]
    public void What_a_subtype_means_or_is_called_is_part_of_its_parent(string from, string to)
    {
        const string Document = "openapi: 3.1.0\ncomponents: {schemas: {" + Parent + ", Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {maximum: 1}]}}}";

        Assert.NotEqual(ClosureOfPet(Document), ClosureOfPet(Document.Replace(from, to, StringComparison.Ordinal)));
    }

    private static string SubtypesIn(string document, string pointer)
    {
        var set = DocumentSet.Read(new FilesInMemory(("a.yaml", document)).Main, new ReadLimits());
        var implied = set.Implied[0].Where(link => new Node(set.Root, link.From).Pointer == pointer);
        return string.Join(", ", implied.Select(link => set.NodeAt(link.Target).Pointer.Split('/')[^1]));
    }

    private static Hash128 ClosureOfPet(string document)
    {
        var set = DocumentSet.Read(new FilesInMemory(("a.yaml", document)).Main, new ReadLimits());
        return new ReferenceResolver(set).Closure(set.Root.Root[Keyword.Components][Keyword.Schemas]["Pet"]);
    }
}
