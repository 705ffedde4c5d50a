namespace ExpungeScreener.Web.Components.Page;

/// <summary>How the bar offers "Erase answers and leave".</summary>
public enum Leave
{
    /// <summary>As a button that erases at once: every page that carries a token.</summary>
    Button,

    /// <summary>As a link to the page with that button: pages a browser may cache.</summary>
    Link,

    /// <summary>Not at all: when there is nothing left to erase.</summary>
    Nothing,
}
