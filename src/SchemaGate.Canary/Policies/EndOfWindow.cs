namespace SchemaGate.Canary.Policies;

/// <summary>What follows when a window ends without enough to judge.</summary>
public enum EndOfWindow
{
    /// <summary>Watch on, for <see cref="Window.Extension"/> at most; then hold.</summary>
    Extend,

    /// <summary>Roll back.</summary>
    Rollback,

    /// <summary>Leave the split as it is and wait for a person.</summary>
    Hold,

    /// <summary>Promote when there was data, too few or too coarse. Where there was none, or the canary was starved: hold.</summary>
    Promote,
}
