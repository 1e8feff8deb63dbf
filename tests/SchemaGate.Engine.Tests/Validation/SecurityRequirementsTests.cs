using SchemaGate.Engine.Validation;

namespace SchemaGate.Engine.Tests.Validation;

public sealed class SecurityRequirementsTests
{
    private const string Document = """
        security: [{key: []}, {kez: []}, {}]
        paths:
          /a:
            get: {security: [{key: [read]}, {'#/components/securitySchemes/key': []}, {token: [read]}]}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: K}
            token: {type: oauth2, flows: {}}
        """;

    private const string Kez = "3:24 error There is no security scheme 'kez'. Declare it, or correct the name.";
    private const string Scopes = "6:28 error The security scheme 'key' has no scopes, because it is neither OAuth nor OpenID Connect. Leave the list empty.";
    private const string Address = "6:38 error There is no security scheme '#/components/securitySchemes/key'. Declare it, or correct the name.";

    [Theory]
    [InlineData("3.0.3", Kez, Scopes, Address)]
    [InlineData("3.1.0", Kez, Address)]
    [InlineData("3.2.0", Kez)]
    public void A_requirement_names_a_scheme_that_is_declared(string version, params string[] expected) =>
        Assert.Equal(expected, Checking.Run(new SecurityRequirements(), Document, version));
}
