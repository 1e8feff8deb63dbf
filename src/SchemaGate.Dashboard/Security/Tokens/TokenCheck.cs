namespace SchemaGate.Dashboard.Security.Tokens;

/// <summary>What a token is worth.</summary>
internal enum TokenCheck
{
    /// <summary>It may write.</summary>
    Right,

    /// <summary>It may not.</summary>
    Wrong,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It may not, and too many others from the same client were wrong, too.</summary>
    TooMany,
}
