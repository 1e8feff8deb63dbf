namespace YamlLibrary;

/// <summary>A parcel as the API describes it.</summary>
public sealed class Parcel
{
    /// <summary>Its number.</summary>
    public string Number { get; set; } = string.Empty;
}
