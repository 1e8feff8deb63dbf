using SchemaGate.Engine.Containment.Atoms;

namespace SchemaGate.Engine.Containment.Witnesses;

/// <summary>The names that two forms mention: an extra member of a witness must have another. Collected when first asked.</summary>
internal sealed class TakenNames(params NormalForm[] forms)
{
    public static TakenNames None { get; } = new();

    public bool Contains(string name) => Array.Exists(forms, form => form.Mentions.ContainsKey(name));
}
