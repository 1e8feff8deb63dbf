using SchemaGate.Engine.Containment.Atoms;
using SchemaGate.Engine.Containment.Evaluation;
using SchemaGate.Engine.Contracts.Patterns;
using SchemaGate.Engine.Contracts.Schemas;
using SchemaGate.Engine.Contracts.Values;

namespace SchemaGate.Engine.Containment.Proof;

/// <summary>Compares what two objects say of names that neither mentions: those that match a pattern, and the rest.</summary>
internal sealed class NameClassProof(Prover prover, ProofTools tools)
{
    public bool IsIn(Frame frame, ObjectAtom inner, ObjectAtom outer) =>
        (inner.IsClosed || (ArePatternsIn(frame, inner, outer) & IsRestIn(frame, inner, outer))) & AreNamesIn(frame, inner, outer);

    /// <summary>Names that match a pattern of the inner side.</summary>
    private bool ArePatternsIn(Frame frame, ObjectAtom inner, ObjectAtom outer)
    {
        var isIn = true;
        foreach (var own in inner.Patterns)
        {
            if (!tools.Steps.Spend(1 + outer.Patterns.Length))
            {
                return frame.Fail();
            }

            var met = outer.Patterns.Where(pattern => !AreDisjoint(own.Pattern, pattern.Pattern)).ToList();
            foreach (var pattern in met)
            {
                isIn &= Holds(frame, own.Schema, pattern.Schema, own.Pattern);
            }

            if (outer.Additional is { } rest && !met.Exists(pattern => IsWithin(own.Pattern, pattern.Pattern)))
            {
                isIn &= Holds(frame, own.Schema, rest, own.Pattern);
            }
        }

        return isIn;
    }

    /// <summary>Names that match no pattern of the inner side.</summary>
    private bool IsRestIn(Frame frame, ObjectAtom inner, ObjectAtom outer)
    {
        var own = inner.Additional ?? frame.Pair.Inner.Space.Any;
        var isIn = outer.Additional is not { } rest || prover.Holds(frame, own, rest, PathStep.Additional);
        foreach (var pattern in outer.Patterns)
        {
            if (!tools.Steps.Spend(1 + inner.Patterns.Length))
            {
                return frame.Fail();
            }

            isIn &= inner.Patterns.Any(known => IsWithin(pattern.Pattern, known.Pattern)) || Holds(frame, own, pattern.Schema, pattern.Pattern);
        }

        return isIn;
    }

    private bool AreNamesIn(Frame frame, ObjectAtom inner, ObjectAtom outer)
    {
        foreach (var names in outer.Names)
        {
            var areDeclaredIn = inner.Members.All(member => member.IsAbsent || tools.Evaluator.Meets(names, new JsonString(member.Name), tools.Outer, HiddenNames.None) == true);
            if (!areDeclaredIn || (!inner.IsClosed && !inner.Names.Any(own => IsPart(frame, own, names))))
            {
                return frame.Fail();
            }
        }

        return true;
    }

    private bool IsPart(Frame frame, Schema narrow, Schema wide)
    {
        var mark = frame.Pair.Obstacles.Count;
        var holds = prover.Holds(frame, narrow, wide, PathStep.Additional);
        frame.Pair.Obstacles.RemoveRange(mark, frame.Pair.Obstacles.Count - mark);
        return holds;
    }

    private bool Holds(Frame frame, Schema inner, Schema outer, string pattern) => prover.Holds(frame, inner, outer, PathStep.AdditionalNamed(ExampleOf(pattern)));

    private string ExampleOf(string pattern) =>
        tools.Patterns[pattern].Automaton is { } automaton ? tools.Find(new Language([automaton], LengthRange.Any)).Text ?? string.Empty : string.Empty;

    private bool AreDisjoint(string one, string two) =>
        tools.Patterns[one].Automaton is { } left && tools.Patterns[two].Automaton is { } right && tools.Find(new Language([left, right], LengthRange.Any)).IsNone;

    private bool IsWithin(string narrow, string wide) => string.Equals(narrow, wide, StringComparison.Ordinal)
        || (tools.Patterns[narrow].Automaton is { } left && tools.Patterns[wide].Automaton is { } right && tools.Find(new Language([left], LengthRange.Any), new Language([right], LengthRange.Any)).IsNone);
}
