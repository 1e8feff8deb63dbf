using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Containment.Atoms;

/// <summary>What an object demands of a name that it does not declare.</summary>
internal static class NameConstraints
{
    /// <summary>The patterns that match, or else the rest; null when it cannot be told whether a pattern matches.</summary>
    public static Schema? Of(PatternLibrary patterns, ObjectAtom atom, string name, SchemaSpace space)
    {
        Schema? found = null;
        foreach (var pattern in atom.Patterns)
        {
            switch (patterns[pattern.Pattern].IsMatch(name))
            {
                case null:
                    return null;
                case true:
                    found = found is null ? pattern.Schema : Conjunction.Of(found, pattern.Schema);
                    break;
            }
        }

        return found ?? atom.Additional ?? space.Any;
    }
}
