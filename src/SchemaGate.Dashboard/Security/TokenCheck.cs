namespace SchemaGate.Dashboard.Security;

/// <summary>What a token is worth.</summary>
internal enum TokenCheck
{
    /// <summary>It may write.</summary>
    Right,

    /// <summary>It may not.</summary>
    Wrong,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>There were too many wrong ones: this one was not looked at.</summary>
    TooMany,
}
