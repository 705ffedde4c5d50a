using System.Collections.Immutable;
using System.Globalization;
using ExpungeScreener.Interview.Answers;
using ExpungeScreener.Interview.Content;
using ExpungeScreener.Interview.Journey;
using ExpungeScreener.Interview.Questions;
using ExpungeScreener.Law.California;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Law.Federal;
using ExpungeScreener.Law.Reasoning;

namespace ExpungeScreener.Interview.Results;

/// <summary>Sorts determinations by charge and by what to do.</summary>
internal sealed class ResultsMaker
{
    private const int MostLines = 3;

    private static readonly Condition AnyCalifornia = CaseFacts.Court.Is(Court.CaSuperior, Court.CaJuvenile);
    private static readonly Condition Convicted = CaseFacts.Outcome.Is(Disposition.Convicted);

    private readonly HashSet<string> _walls = new(StringComparer.Ordinal);
    private readonly VisitorAnswers _answers;
    private readonly InterviewWords _words;
    private readonly CardViews _cards;
    private readonly Stage _stage;
    private readonly IReadOnlyCollection<string> _ticked;
    private readonly ImmutableArray<Determination> _all;
    private readonly ImmutableArray<Determination> _shown;
    private readonly ImmutableArray<(Subject Subject, string Group)> _charges;

    public ResultsMaker(VisitorAnswers answers, ImmutableArray<Determination> determinations, InterviewWords words, DateOnly today)
    {
        (_answers, _words, _all) = (answers, words, determinations);
        _stage = Stage.Of(answers, today);
        _cards = new CardViews(words, answers, new AskedFacts(_stage));
        _ticked = OpenQuestions.TickedIn(answers);
        _shown = [.. determinations.Where(one => Groups.Of(one) != Groups.None && IsPursued(one))];
        _charges = [.. answers.Subjects(Scope.Count).Select(subject => (subject, GroupOf(subject)))];
    }

    public ResultsView Make() => new()
    {
        Deadlines = [.. _shown.Where(one => one.ClosesOn is not null).OrderBy(Places).GroupBy(one => one.ClosesOn!.Value).OrderBy(day => day.Key).Select(day => _cards.LastDay(day.Key, day))],
        KnowFirst = [.. _words.Results.KnowFirst.Take(MostLines)],
        Summary = Summary(),
        Tiles = [.. Groups.All.Select(Tile).OfType<TileView>()],
        Groups = [.. Groups.All.Select(Group).OfType<GroupView>()],
        Rare = [.. _shown.Where(Groups.IsApart).Select(_cards.Of)],
        NoFit = NoFit(),
        SpecialWays = new WallView(_words.Results.SpecialTitle, [.. _words.Results.Special]),
        Warnings = Warnings(),
        LegalHelp = LegalHelp(),
        CheckedOn = Words.Fill(_words.Results.CheckedOn, "date", Naming.Day(Edition.Current.CheckedOn)),
    };

    private bool IsPursued(Determination one) => (Wakes.IsLive(one, _ticked) || one.Outcome != Outcome.NeedsFacts) && !IsThisPage(one);

    /// <summary>Where a California case is to be asked about is this very page.</summary>
    private static bool IsThisPage(Determination one) => one.Relief == OtherCourts.Relief && AnyCalifornia.Decide(one.Scene).Truth == Truth.Yes;

    /// <summary>The order in which ways are shown: a lawyer's order within each system.</summary>
    private static int Places(Determination one)
        => one.Relief.System == LegalSystem.California ? Interplay.Order.IndexOf(one.Relief.Id) : Triage.Order.IndexOf(one.Relief.Id);

    private string GroupOf(Subject charge)
        => _shown.Where(one => Concerns(one, charge)).Select(Groups.Of).DefaultIfEmpty(Groups.None).MinBy(Groups.Rank)!;

    private static bool Concerns(Determination one, Subject charge)
        => one.Scene.Case is null || (one.Scene.Case.Id == charge.Case && (one.Scene.Count is null || one.Scene.Count.Id == charge.Count));

    private ImmutableArray<string> Summary()
    {
        var lines = _charges.Select(charge => charge.Group).Distinct().OrderBy(Groups.Rank)
            .Where(_words.Results.Summary.ContainsKey).Select(group => _words.Results.Summary[group]).Take(3).ToImmutableArray();
        return lines.IsEmpty ? [_words.Results.SummaryNone] : lines;
    }

    private TileView? Tile(string group)
    {
        var number = _charges.Count(charge => charge.Group == group);
        return number == 0 ? null : new TileView(group, _words.Results.Groups[group].Tile, number, Groups.ToneOf(group));
    }

    private GroupView? Group(string group)
    {
        var cases = _charges.Where(charge => charge.Group == group).GroupBy(charge => charge.Subject.Case!).Select(one => Case(one.Key, group)).ToImmutableArray();
        return cases.IsEmpty ? null : new GroupView(group, _words.Results.Groups[group].Title, Groups.ToneOf(group), cases);
    }

    private CaseView Case(string id, string group)
    {
        var own = _charges.Where(charge => charge.Subject.Case == id).ToList();
        var isFirst = own.MinBy(charge => Groups.Rank(charge.Group)).Group == group;
        return new CaseView(
            Naming.Case(id, _words.Questions),
            Naming.Detail(id, _answers, _words.Questions),
            isFirst ? Cards(one => one.Scene.Case?.Id == id && one.Scene.Count is null) : [],
            [.. own.Where(charge => charge.Group == group).Select(Charge)],
            isFirst ? Wall(id) : null);
    }

    private IEnumerable<Determination> Common(Func<Determination, bool> which)
        => _shown.Where(one => !Groups.IsApart(one) && which(one)).OrderBy(one => one.ClosesOn is null).ThenBy(one => one.ClosesOn).ThenBy(one => Groups.Rank(IsAfterErasing(one) ? Groups.Ask : Groups.Of(one)))
            .ThenBy(Strength).ThenBy(Places);

    /// <summary>What can be erased comes before the proof of a pardon for the same case.</summary>
    private bool IsAfterErasing(Determination one)
        => Triage.ErasingFirst.Any(pair => pair.Then.Contains(one.Relief.Id)
            && _shown.Any(other => other.Relief.Id == pair.First && other.Outcome == Outcome.Open && other.Scene.Case == one.Scene.Case));

    /// <summary>Done already, must, may.</summary>
    private Decision Strength(Determination one) => IsAfterErasing(one) ? Decision.Discretionary : one.Decision ?? Decision.Pointer;

    private ImmutableArray<CardView> Cards(Func<Determination, bool> which)
        => [.. CheckFirst.Of(Common(which)).Select(one => With(_cards.Of(one.Way), one.Petitions))];

    /// <summary>A petition in the card of what may have happened by itself does not say again for whom it is, nor what the card says.</summary>
    private CardView With(CardView card, IReadOnlyList<Determination> petitions)
        => card with { Petitions = [.. petitions.Select(_cards.Of).Select(petition => petition with { About = null, Notes = petition.Notes.RemoveAll(card.Notes.Contains) })] };

    private ChargeView Charge((Subject Subject, string Group) charge) => new(
        Naming.ChargeTitle(charge.Subject, _answers, _words.Questions),
        _words.Results.Groups[charge.Group].Tile,
        Groups.ToneOf(charge.Group),
        $"{charge.Subject.Case}-{charge.Subject.Count}",
        Cards(one => one.Scene.Case?.Id == charge.Subject.Case && one.Scene.Count?.Id == charge.Subject.Count && one.Scene.Count is not null));

    /// <summary>What the other system cannot do, said once for each system, at its first case; California's only where someone was or may have been convicted.</summary>
    private WallView? Wall(string id)
    {
        var wall = WallOf(_stage[new Subject(id, null)]);
        return wall is not null && _walls.Add(wall.Title) ? wall : null;
    }

    private WallView? WallOf(Scene @case) => Where.California.Decide(@case).Truth switch
    {
        Truth.Yes when Convicted.Decide(@case).Truth != Truth.No => new WallView(_words.Results.FederalIgnoresTitle, [.. _words.Cautions.WallFederalIgnores]) { Rows = Rows(SystemsWall.FederalIgnores) },
        Truth.No => new WallView(_words.Results.WallTitle, [.. _words.Cautions.Wall, .. _words.Cautions.WallInstead]) { Rows = Rows(SystemsWall.StateCannot) },
        _ => null,
    };

    private ImmutableArray<WallRowView> Rows(ImmutableArray<WallRow> rows)
        => [.. rows.Select(row => (row, said: _words.Cautions.WallRows[row.Id])).Select(one => new WallRowView(one.said.Title, [.. one.said.Text], one.row.Citation))];

    /// <summary>Laws of the case's own system that do not fit: each closed one, and each that is about another kind of record once.</summary>
    private NoFitView? NoFit()
    {
        var without = _all.Where(one => Groups.Of(one) == Groups.None && IsOfSystem(one)).ToList();
        var shown = _shown.Select(one => one.Relief.Id).ToHashSet(StringComparer.Ordinal);
        var closed = without.Where(one => one.Outcome == Outcome.Closed).ToList();
        var others = without.Where(one => one.Outcome == Outcome.NotApplicable && !shown.Contains(one.Relief.Id) && closed.TrueForAll(other => other.Relief != one.Relief)).DistinctBy(one => one.Relief.Id);
        var cards = closed.Concat(others).Select(_cards.Of).ToImmutableArray();
        if (cards.IsEmpty) return null;
        var number = cards.Select(card => card.Relief).Distinct().Count();
        var title = number == 1 ? _words.Results.NoFitOne : Words.Fill(_words.Results.NoFitMany, "number", number.ToString(CultureInfo.InvariantCulture));
        return new NoFitView(title, cards);
    }

    private bool IsOfSystem(Determination one)
    {
        if (one.Scene.Case is not { } @case) return true;
        var california = Where.California.Decide(_stage[new Subject(@case.Id, null)]).Truth;
        return one.Relief.System == LegalSystem.California ? california != Truth.No : california != Truth.Yes;
    }

    private ImmutableArray<string> Warnings() =>
    [
        .. _words.Cautions.OpenCase, .. _words.Cautions.Immigration, .. _words.Cautions.Forms,
        .. _shown.Any(one => one.Relief.System == LegalSystem.California) ? _words.Cautions.Guns : [],
        .. _words.Cautions.Perjury,
    ];

    private ImmutableArray<string> LegalHelp()
    {
        var federal = _answers.Subjects(Scope.Case).Any(subject => Where.California.Decide(_stage[subject]).Truth != Truth.Yes);
        HelpPlace[] places = [.. _words.LegalHelp.California, .. federal ? _words.LegalHelp.Federal : [], .. _words.LegalHelp.Immigration];
        return [_words.LegalHelp.Consult, _words.LegalHelp.Free, .. places.Select(place => $"{place.Name}. {place.What} {place.Contact}")];
    }
}
