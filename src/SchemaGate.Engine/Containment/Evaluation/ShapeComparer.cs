using System.Runtime.CompilerServices;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Evaluation;

/// <summary>Compares shapes by reference.</summary>
internal sealed class ShapeComparer : IEqualityComparer<(Shape Shape, Flow Flow)>
{
    public bool Equals((Shape Shape, Flow Flow) x, (Shape Shape, Flow Flow) y) => ReferenceEquals(x.Shape, y.Shape) && x.Flow == y.Flow;

    public int GetHashCode((Shape Shape, Flow Flow) obj) => HashCode.Combine(RuntimeHelpers.GetHashCode(obj.Shape), (int)obj.Flow);
}
