using SchemaGate.Dashboard.Markup;

namespace SchemaGate.Dashboard.Pages;

/// <summary>Says what is wrong, and what to do.</summary>
internal static class ProblemPage
{
    public static Page NotFound() => Of("Not found", "There is no such page. Go back to the list of deployments.");

    public static Page ForeignForm() => Of("Refused", "That form did not come from this page, or your sign-in has changed since. Nothing was done: go back, load the page again, and repeat it.");

    public static Page NotSignedIn() => Of("Sign in first", "Nothing was done: only who has signed in can promote, roll back or hold.");

    public static Page Changed() => Of("It has changed", "The deployment has changed since you looked at it. Nothing was done: look at it again, and decide anew.");

    public static Page Busy(string actor, string wish) => Of("Already under way", $"{actor} asked to {wish} this service, and that is being carried out. Nothing else was done: wait until it is over, then look again.");

    public static Page Of(string title, string sentence) => new(title, Html.Of($"""<h1>{title}</h1><p role="alert">{sentence}</p><p><a href="/">All deployments</a></p>"""));
}
