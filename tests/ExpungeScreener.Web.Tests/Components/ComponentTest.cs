using AngleSharp.Dom;
using Bunit;
using ExpungeScreener.Interview.Content;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ExpungeScreener.Web.Tests.Components;

/// <summary>A component rendered alone, with the English words.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest() => Services.AddSingleton(Words);

    protected static Words Words { get; } = Words.Load("en");

    protected IElement Show<T>(Action<ComponentParameterCollectionBuilder<T>> parameters)
        where T : IComponent
    {
        var shown = Render(parameters);
        return shown.Nodes.QuerySelector("*")!.ParentElement!;
    }

    /// <summary>The texts that a screen reader adds to a control, in order.</summary>
    protected static IEnumerable<string> Descriptions(IElement root, IElement control) =>
        (control.GetAttribute("aria-describedby") ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(id => root.QuerySelector("#" + id)!.TextContent.Trim());

    protected static string LabelOf(IElement root, IElement control) =>
        root.QuerySelector($"label[for='{control.Id}']")!.TextContent.Trim();
}
