namespace ExpungeScreener.Law.Reasoning;

/// <summary>What a relief comes to on the facts given, from the best to the most remote.</summary>
public enum Outcome
{
    /// <summary>Every condition is met on the facts given.</summary>
    Open,

    /// <summary>Unanswered facts decide it.</summary>
    NeedsFacts,

    /// <summary>The law or the facts are unsettled or risky.</summary>
    AskLawyer,

    /// <summary>Only time is missing.</summary>
    OpensOn,

    /// <summary>Only an event is missing.</summary>
    WaitsFor,

    /// <summary>A condition is not met.</summary>
    Closed,

    /// <summary>This way is about a different kind of record.</summary>
    NotApplicable,
}

/// <summary>Who decides, from the strongest for the person to the weakest.</summary>
public enum Decision
{
    /// <summary>It happens, or has happened, without asking.</summary>
    Automatic,

    /// <summary>The court or agency must, when asked.</summary>
    Mandatory,

    /// <summary>The court may.</summary>
    Discretionary,

    /// <summary>The President or the Governor may; always rare.</summary>
    Clemency,

    /// <summary>Nothing to decide here: it points on.</summary>
    Pointer,
}
