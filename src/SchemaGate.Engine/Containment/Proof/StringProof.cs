using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Containment.Formats;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>Proves that some sets of strings cover another: by length, by equal text of patterns, else by their automata.</summary>
internal sealed class StringProof(ProofTools tools)
{
    public bool IsCovered(Frame frame, StringAtom atom, List<StringAtom> others)
    {
        var usable = others.Where(other => HasFormats(atom, other)).ToList();
        return usable.Any(other => IsIn(atom, other)) || (usable.Count > 0 && IsCoveredByAutomata(frame, atom, usable)) || frame.Fail();
    }

    private static bool HasFormats(StringAtom atom, StringAtom other) => other.Formats.All(wide => atom.Formats.Any(narrow => StringFormats.IsWithin(narrow, wide)));

    private static bool IsIn(StringAtom atom, StringAtom other) => other.Length.Contains(atom.Length) && other.Patterns.All(atom.Patterns.Contains);

    private bool IsCoveredByAutomata(Frame frame, StringAtom atom, List<StringAtom> others)
    {
        var languages = others.Select(other => LanguageOf(other, atom)).OfType<Language>().ToArray();
        if (languages.Length == 0)
        {
            return false;
        }

        var found = tools.Find(LanguageOf(atom), languages);
        if (found.Text is not null)
        {
            frame.Pair.Hints.Add(new JsonString(found.Text));
        }

        return found.IsNone;
    }

    /// <summary>At least the strings of the inner atom: what has no automaton is left out.</summary>
    private Language LanguageOf(StringAtom atom)
    {
        var patterns = atom.Patterns.Concat(atom.Formats.Select(StringFormats.Possible).OfType<string>());
        return new Language([.. patterns.Select(pattern => tools.Patterns[pattern].Automaton).OfType<Automaton>()], atom.Length);
    }

    /// <summary>What the outer atom asks beyond what the inner one says in the same words; null when a pattern has no automaton.</summary>
    private Language? LanguageOf(StringAtom other, StringAtom atom)
    {
        var automata = other.Patterns.Except(atom.Patterns, StringComparer.Ordinal).Select(pattern => tools.Patterns[pattern].Automaton).ToList();
        return automata.Contains(null) ? null : new Language([.. automata.OfType<Automaton>()], other.Length.Contains(atom.Length) ? LengthRange.Any : other.Length);
    }
}
