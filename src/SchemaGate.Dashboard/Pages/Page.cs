using SchemaGate.Dashboard.Markup;

namespace SchemaGate.Dashboard.Pages;

/// <summary>A page before its frame is put around it.</summary>
/// <param name="Title">What the tab says.</param>
/// <param name="Body">What is in it.</param>
/// <param name="IsLive">True when it is to be kept up to date.</param>
internal sealed record Page(string Title, Html Body, bool IsLive = false);
