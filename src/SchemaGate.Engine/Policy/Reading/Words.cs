using SchemaGate.Engine.Contracts;

namespace SchemaGate.Engine.Policy.Reading;

/// <summary>The words of a configuration and what they mean. Options of the command line use the same.</summary>
public static class Words
{
    /// <summary><c>profile</c>.</summary>
    public static IReadOnlyList<(string Word, RuleProfile Value)> Profiles { get; } =
        [("default", RuleProfile.Default), ("strict", RuleProfile.Strict), ("lenient", RuleProfile.Lenient)];

    /// <summary>The level of a rule.</summary>
    public static IReadOnlyList<(string Word, RuleLevel Value)> Levels { get; } =
        [("off", RuleLevel.Off), ("info", RuleLevel.Info), ("warning", RuleLevel.Warning), ("breaking", RuleLevel.Breaking)];

    /// <summary><c>fail-on</c>.</summary>
    public static IReadOnlyList<(string Word, FailOn Value)> FailOns { get; } =
        [("breaking", FailOn.Breaking), ("warning", FailOn.Warning), ("info", FailOn.Info), ("never", FailOn.Never)];

    /// <summary><c>servers</c>: true for ignoring them.</summary>
    internal static IReadOnlyList<(string Word, bool Value)> Servers { get; } = [("compare", false), ("ignore", true)];

    /// <summary>The levels of <c>x-stability-level</c>.</summary>
    internal static IReadOnlyList<(string Word, StabilityLevel Value)> Stabilities { get; } =
        [("draft", StabilityLevel.Draft), ("alpha", StabilityLevel.Alpha), ("beta", StabilityLevel.Beta), ("stable", StabilityLevel.Stable)];
}
