using System.Text.Json.Nodes;
using SchemaGate.Engine.Tests.Properties.Drawing;

namespace SchemaGate.Engine.Tests.Properties.Edits;

/// <summary>One kind of change to a schema.</summary>
/// <param name="Name">For the report.</param>
/// <param name="Try">Changes the schema in place; false when it has nothing that this edit can change.</param>
internal sealed record Edit(string Name, Func<JsonNode, Draw, SchemaDraw, bool> Try);
