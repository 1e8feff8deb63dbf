using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Security;

namespace SchemaGate.Engine.Comparison.Security;

/// <summary>
/// Which security scheme of the one contract is which of the other: the one that asks the same of a client, whatever it is called;
/// otherwise the one of the same name, which then has changed.
/// </summary>
internal sealed class SchemePairing
{
    private const string ByName = "name ";
    private readonly Contract _old;
    private readonly Contract _new;
    private readonly Dictionary<string, SecurityScheme> _byMeaning = new(StringComparer.Ordinal);

    public SchemePairing(Contract old, Contract @new)
    {
        (_old, _new) = (old, @new);
        foreach (var scheme in @new.SecuritySchemes.Values)
        {
            _byMeaning.TryAdd(scheme.Meaning, scheme);
        }
    }

    /// <summary>The new scheme that stands for an old one; null when it is gone.</summary>
    public SecurityScheme? CounterpartOf(SecurityScheme old)
    {
        var namesake = _new.SecuritySchemes.GetValueOrDefault(old.Name);
        return namesake?.Meaning == old.Meaning ? namesake : _byMeaning.GetValueOrDefault(old.Meaning) ?? namesake;
    }

    /// <summary>A text that is equal for a scheme of the old contract and the one that stands for it in the new one.</summary>
    public string IdentityOfOld(string name) => _old.SecuritySchemes.GetValueOrDefault(name) is { } scheme
        ? CounterpartOf(scheme)?.Meaning ?? ByName + name
        : IdentityOfNew(name);

    /// <summary>See <see cref="IdentityOfOld"/>. Nothing need be declared under the name.</summary>
    public string IdentityOfNew(string name) => _new.SecuritySchemes.GetValueOrDefault(name)?.Meaning ?? ByName + name;
}
