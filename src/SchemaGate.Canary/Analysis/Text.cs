using System.Globalization;

namespace SchemaGate.Canary.Analysis;

/// <summary>Numbers in sentences look the same everywhere.</summary>
internal static class Text
{
    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
