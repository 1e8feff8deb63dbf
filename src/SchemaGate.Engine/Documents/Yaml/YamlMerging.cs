namespace SchemaGate.Engine.Documents.Yaml;

/// <summary>The members that a mapping has once its merge keys are followed.</summary>
internal sealed class YamlMerging(List<YamlToken> tokens, YamlText text, ReadLimits limits)
{
    private int _merged;

    public int After(int index) => tokens[index].Kind is YamlKind.Mapping or YamlKind.Sequence ? tokens[index].End : index + 1;

    /// <summary>The text of a key, whatever its type looks like: <c>200</c> is "200".</summary>
    public string KeyText(int key)
    {
        var token = Dealiased(key);
        return token.Kind is YamlKind.Text or YamlKind.Plain
            ? token.Value
            : throw text.Refuse(InputRules.UnreadableDocument, tokens[key].Start, "A key must be a single value here, not a mapping or a sequence.");
    }

    /// <summary>The mapping's own members, then those that its merge key brings in. A key that is there twice stays so: the reader of the tape refuses it.</summary>
    public List<YamlMember> MembersOf(int mapping)
    {
        var members = new List<YamlMember>();
        var source = AddOwn(mapping, members, isMerged: false);
        if (source >= 0)
        {
            var taken = members.Select(member => KeyText(member.Key)).ToHashSet(StringComparer.Ordinal);
            AddMerged(source, members, taken, 1);
        }

        return members;
    }

    /// <summary>Adds the members that are written in a mapping, and returns the value of its merge key or -1.</summary>
    private int AddOwn(int mapping, List<YamlMember> members, bool isMerged)
    {
        var source = -1;
        for (var key = mapping + 1; key < tokens[mapping].End;)
        {
            var value = ValueOf(key, mapping);
            if (!IsMergeKey(tokens[key]))
            {
                members.Add(new YamlMember(key, value, isMerged));
            }
            else
            {
                source = source < 0 ? value : throw text.Refuse(InputRules.DuplicateKey, tokens[key].Start, "The merge key '<<' is there twice in one mapping. Give it a sequence of sources instead.");
            }

            key = After(value);
        }

        return source;
    }

    /// <summary>After an empty key the parser can lose count of keys and values.</summary>
    private int ValueOf(int key, int mapping) => After(key) is var value && value < tokens[mapping].End
        ? value
        : throw text.Refuse(InputRules.UnreadableDocument, tokens[key].Start, "This is not YAML: this key is left without a value. Look for a key before it that is empty.");

    private void AddMerged(int source, List<YamlMember> members, HashSet<string> taken, int depth)
    {
        CheckLimits(source, depth);
        var index = tokens[source].Kind == YamlKind.Alias ? tokens[source].End : source;
        switch (tokens[index].Kind)
        {
            case YamlKind.Mapping:
                AddMapping(index, members, taken, depth);
                break;
            case YamlKind.Sequence when depth == 1 || index == source:
                for (var item = index + 1; item < tokens[index].End; item = After(item))
                {
                    AddMerged(item, members, taken, depth + 1);
                }

                break;
            default:
                throw text.Refuse(InputRules.UnreadableDocument, tokens[source].Start, "A merge key '<<' takes a mapping, an alias of one, or a sequence of these.");
        }
    }

    private void AddMapping(int mapping, List<YamlMember> members, HashSet<string> taken, int depth)
    {
        var own = new List<YamlMember>();
        var source = AddOwn(mapping, own, isMerged: true);
        foreach (var member in own)
        {
            CheckLimits(member.Key, depth);
            if (taken.Add(KeyText(member.Key)))
            {
                members.Add(member);
            }
        }

        if (source >= 0)
        {
            AddMerged(source, members, taken, depth + 1);
        }
    }

    private void CheckLimits(int index, int depth)
    {
        if (depth > limits.MaxDepth || ++_merged > limits.MaxAliasNodes)
        {
            throw text.Refuse(InputRules.LimitExceeded, tokens[index].Start, $"Merge keys lead more than {limits.MaxDepth} steps on, or bring in more than {limits.MaxAliasNodes} members.");
        }
    }

    private YamlToken Dealiased(int index) => tokens[index].Kind == YamlKind.Alias ? tokens[tokens[index].End] : tokens[index];

    private static bool IsMergeKey(YamlToken token) => token is { Kind: YamlKind.Plain, Value: "<<" };
}
