using Microsoft.AspNetCore.Components;

namespace ExpungeScreener.Web.Components.Fields;

/// <summary>What every field has: a name, a label, a hint, a message, and ids that tie them together.</summary>
public abstract class FieldBase : ComponentBase
{
    /// <summary>The name the form posts. The id of the first control follows from it.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>The label, or the legend of a group.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>Whether the label is the page's heading: one question on a page.</summary>
    [Parameter]
    public bool IsHeading { get; set; }

    /// <summary>Help below the label; null when there is none.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What is wrong and how to mend it; null when nothing is.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>The id that goes with a posted name, the target of links in the error summary.</summary>
    public static string IdOf(string name) =>
        string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c is '_' ? c : '-'));

    /// <summary>The id of the field's first control.</summary>
    protected string Id => IdOf(Name);

    /// <summary>The id of the hint.</summary>
    protected string HintId => Id + "-hint";

    /// <summary>The id of the message.</summary>
    protected string ErrorId => Id + "-error";

    /// <summary>Whether there is a message.</summary>
    protected bool HasError => !string.IsNullOrEmpty(Error);

    /// <summary>The value of <c>aria-invalid</c>; null leaves the attribute out.</summary>
    protected string? Invalid => HasError ? "true" : null;

    /// <summary>The class of the element around the field.</summary>
    protected string Css => HasError ? "field invalid" : "field";

    /// <summary>The ids of hint and message, for <c>aria-describedby</c>; null when there is neither.</summary>
    protected string? DescribedBy =>
        (string.IsNullOrEmpty(Hint), HasError) switch
        {
            (false, true) => HintId + " " + ErrorId,
            (false, false) => HintId,
            (true, true) => ErrorId,
            _ => null,
        };
}
