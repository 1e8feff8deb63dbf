using CsCheck;

namespace SchemaGate.Engine.Tests.Properties.Drawing;

/// <summary>A CsCheck generator made of a drawing.</summary>
internal sealed class DrawnGen<T>(Func<Draw, T> make) : Gen<T>
{
    public override T Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var value = make(draw);
        size = new Size(draw.Choices);
        return value;
    }
}
