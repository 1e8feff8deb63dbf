namespace SchemaGate.Canary.Policies;

/// <summary>How the error rate of a sample is held against the threshold.</summary>
public enum ErrorTest
{
    /// <summary>The rate of the sample itself.</summary>
    Ratio,

    /// <summary>The lower end of the one-sided 95 % Wilson score interval: healthy services are rarely rolled back by chance, slight harm is found later.</summary>
    Wilson,
}
