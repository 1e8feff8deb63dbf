using System.Runtime.CompilerServices;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>Compares schemas and values by reference: the same value is tested against the same schema many times.</summary>
internal sealed class SubjectComparer : IEqualityComparer<(Schema Schema, JsonValue Value, Reading Reading)>
{
    public bool Equals((Schema Schema, JsonValue Value, Reading Reading) x, (Schema Schema, JsonValue Value, Reading Reading) y) =>
        ReferenceEquals(x.Schema, y.Schema) && ReferenceEquals(x.Value, y.Value) && x.Reading == y.Reading;

    public int GetHashCode((Schema Schema, JsonValue Value, Reading Reading) obj) => HashCode.Combine(
        RuntimeHelpers.GetHashCode(obj.Schema), RuntimeHelpers.GetHashCode(obj.Value), ((int)obj.Reading.Flow << 4) | ((int)obj.Reading.Wire << 2) | (int)obj.Reading.OneOf);
}
