namespace ExpungeScreener.Law.Reasoning;

/// <summary>A condition of a case that looks at its charges, and can say which of them fit.</summary>
public interface IFitsCharges
{
    /// <summary>The ids of the charges that fit, in the record's order; none where the case lists no charge.</summary>
    IEnumerable<string> Fitting(Scene scene);
}
