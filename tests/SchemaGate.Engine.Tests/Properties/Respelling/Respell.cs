using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Respelling;

/// <summary>One way to write a schema differently without changing what it accepts.</summary>
/// <param name="Name">For the report.</param>
/// <param name="Try">Changes the schema, which lies in the specimen, in place; false when it has nothing to write differently.</param>
/// <param name="HidesMembers">
/// True when a keyword around that asks which members or items were evaluated (<c>unevaluatedProperties</c>, <c>unevaluatedItems</c>) sees others afterwards.
/// </param>
internal sealed record Respell(string Name, Func<Specimen, JsonNode, Draw, bool> Try, bool HidesMembers = false);
