using SchemaGate.Engine.Documents;

namespace SchemaGate.Engine.Policy.Suppressions;

/// <summary>Reads a suppressions file. All that is wrong is told at once.</summary>
public static class SuppressionReader
{
    private const string Entries = "suppressions";

    /// <summary>Reads the file; only a file without problems counts.</summary>
    public static SuppressionReading Read(DocumentInput input)
    {
        var problems = new List<InputProblem>();
        try
        {
            var root = DocumentReader.ReadData(input, new ReadLimits()).Root;
            return new SuppressionReading(new SuppressionList(input.Name, Read(root, problems)), problems);
        }
        catch (InputException fault)
        {
            return new SuppressionReading(SuppressionList.None, [fault.Problem]);
        }
    }

    private static List<Suppression> Read(Node root, List<InputProblem> problems)
    {
        foreach (var member in root.Members)
        {
            if (member.Name != Entries)
            {
                problems.Add(InputRules.InvalidSuppressions.AtKey(member, $"'{Excerpt.Of(member.Name)}' has no meaning here. The file has one key, '{Entries}', with a list of entries."));
            }
        }

        if (!root.IsObject || root[Entries].Kind is not (NodeKind.Array or NodeKind.Null))
        {
            var place = root[Entries].Exists ? root[Entries] : root;
            problems.Add(InputRules.InvalidSuppressions.At(place, $"The file must hold the key '{Entries}' with a list of entries."));
        }

        return EntriesOf(root[Entries], problems);
    }

    private static List<Suppression> EntriesOf(Node list, List<InputProblem> problems)
    {
        var entries = new List<Suppression>();
        foreach (var item in list.Items)
        {
            if (new SuppressionEntryReader(item, problems).Read() is { } entry)
            {
                entries.Add(entry);
            }
        }

        return entries;
    }
}
