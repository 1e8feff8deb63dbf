namespace SchemaGate.Engine.Documents;

/// <summary>Refuses an object that holds a key twice: which of the two a client was promised, nobody can say (RFC 8259, section 4).</summary>
internal sealed class DuplicateKeys(TapeBuilder tape, NameTable names, TextSource source, ProblemLog problems)
{
    private readonly int[] _lastObject = new int[names.Count];

    public void Check()
    {
        for (var index = 0; index < tape.Count; index++)
        {
            if (tape.Kind(index) == NodeKind.Object)
            {
                CheckObject(index);
            }
        }
    }

    private void CheckObject(int index)
    {
        var end = tape.End(index);
        for (var key = index + 1; key < end; key = After(key + 1))
        {
            ref var last = ref _lastObject[tape.End(key)];
            if (last == index + 1)
            {
                problems.Report(Duplicate(index, key).Problem);
            }

            last = index + 1;
        }
    }

    private InputException Duplicate(int index, int second)
    {
        var first = index + 1;
        while (tape.End(first) != tape.End(second))
        {
            first = After(first + 1);
        }

        var earlier = source.PlaceOf(tape.Offset(first));
        var name = names.Text(tape.End(second));
        return source.Refuse(
            InputRules.DuplicateKey,
            tape.Offset(second),
            $"The key '{name}' is there twice in one object (first on line {earlier.Line}). Remove one of them.");
    }

    private int After(int index) => tape.Kind(index) is NodeKind.Object or NodeKind.Array ? tape.End(index) : index + 1;
}
