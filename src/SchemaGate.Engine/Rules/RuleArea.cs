namespace SchemaGate.Engine.Rules;

/// <summary>The part of a contract that a rule is about; it fixes the thousands digit of the id.</summary>
public enum RuleArea
{
    /// <summary>SG1xxx.</summary>
    Paths,

    /// <summary>SG2xxx.</summary>
    Parameters,

    /// <summary>SG3xxx: request bodies and media types.</summary>
    RequestBodies,

    /// <summary>SG4xxx: responses and headers.</summary>
    Responses,

    /// <summary>SG5xxx.</summary>
    Schemas,

    /// <summary>SG6xxx.</summary>
    Security,

    /// <summary>SG7xxx: lifecycle and version.</summary>
    Lifecycle,

    /// <summary>SG9xxx: input, configuration, suppressions.</summary>
    Input,
}
