using System.Globalization;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Web.Session;
using Microsoft.AspNetCore.Components;

namespace ExpungeScreener.Web.Features.Screening;

/// <summary>A page of the journey: it has the visitor's answers, or says why it has none, and only through it are they written here.</summary>
public abstract class ScreeningPage : ComponentBase
{
    /// <summary>The hidden field with the revision a form was made from.</summary>
    protected const string RevisionField = "revision";

    private VisitorAnswers? answers;

    /// <summary>The request being served.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = default!;

    /// <summary>The sealed cookie.</summary>
    [Inject]
    public AnswersCookie Cookie { get; set; } = default!;

    /// <summary>The day in Los Angeles.</summary>
    [Inject]
    public Today Clock { get; set; } = default!;

    /// <summary>For redirects.</summary>
    [Inject]
    public NavigationManager Navigation { get; set; } = default!;

    /// <summary>The texts of pages.</summary>
    [Inject]
    public Words Words { get; set; } = default!;

    /// <summary>The texts of questions and results.</summary>
    [Inject]
    public InterviewWords Interview { get; set; } = default!;

    /// <summary>Whether the page can be shown: its answers came, and they lead to it.</summary>
    protected bool IsReady { get; private set; }

    /// <summary>The answers; only for a page that is ready.</summary>
    protected VisitorAnswers Answers => answers ?? throw new InvalidOperationException("The page is not ready.");

    /// <summary>What came in place of answers.</summary>
    protected AnswersState State { get; private set; }

    /// <summary>Counts the writes, as the form's hidden field says it.</summary>
    protected string Revision { get; private set; } = "0";

    /// <summary>The day on which questions and law are read.</summary>
    protected DateOnly Day => Clock.InLosAngeles;

    /// <summary>The page's own path.</summary>
    protected string Path => Http.Request.Path.Value!;

    /// <summary>What the last form leaves to be said on this page; null when nothing is.</summary>
    private protected Pending? Pending { get; private set; }

    /// <summary>Whether the form came from a page older than the answers, or was forged.</summary>
    protected bool IsStale => Http.Request.Form[RevisionField] != Revision;

    /// <summary>The step that this page shows; null when its address leads to none.</summary>
    protected abstract Step? Find(VisitorAnswers answers);

    /// <summary>The address of the next step.</summary>
    protected string Next => Way.Path(Way.Next(Answers, Day));

    /// <summary>What to do at an address that leads nowhere.</summary>
    protected virtual void Lost() => Navigation.NotFound();

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        var envelope = Cookie.Read(Http);
        (State, Revision) = (envelope.State, envelope.Revision.ToString(CultureInfo.InvariantCulture));
        if (State is AnswersState.Fresh)
            Open(Saved.FromPayload(envelope.Payload));
        if (State is not AnswersState.Fresh && HttpMethods.IsPost(Http.Request.Method))
            Navigation.NavigateTo(Path);
    }

    /// <summary>Writes the answers and goes to the next step, or says that they do not fit; then nothing is changed.</summary>
    protected void Save(VisitorAnswers changed) =>
        Navigation.NavigateTo(Cookie.Write(Http, new Saved(changed.ToPayload(), null).ToPayload()) ? Way.Path(Way.Next(changed, Day)) : Paths.Full);

    /// <summary>Shows a page again with a word about why; the answers stay as they are.</summary>
    private protected void Say(Pending pending)
    {
        if (!Cookie.Write(Http, new Saved(Answers.ToPayload(), pending).ToPayload()))
            Cookie.Write(Http, new Saved(Answers.ToPayload(), Pending.Note(pending.Path, pending.Kind)).ToPayload());
        Navigation.NavigateTo(pending.Path);
    }

    private void Open(Saved saved)
    {
        if (!VisitorAnswers.TryParse(saved.Answers, out answers))
            State = AnswersState.Altered;
        else
            Place(saved, answers);
    }

    /// <summary>Settles whether the page can be shown on these answers; a page that cannot leads to the right one.</summary>
    private void Place(Saved saved, VisitorAnswers read)
    {
        if (Find(read) is not { } step)
            Lost();
        else if (Way.Open(step, read, Day) is var open && open != step)
            Leave(Way.Path(open));
        else
            (IsReady, Pending) = (true, saved.Pending?.Path == Path ? saved.Pending : null);
    }

    /// <summary>A form for a page that is not there any more is not lost in silence.</summary>
    protected void Leave(string path)
    {
        if (HttpMethods.IsPost(Http.Request.Method))
            Say(Pending.Note(path, PendingKind.Gone));
        else
            Navigation.NavigateTo(path);
    }
}
