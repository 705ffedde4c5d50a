namespace ExpungeScreener.Cli;

/// <summary>What the exit code says.</summary>
internal static class ExitCode
{
    /// <summary>Everything was screened, or printed.</summary>
    public const int Screened = 0;

    /// <summary>Some records of several were refused.</summary>
    public const int SomeRefused = 1;

    /// <summary>Nothing was screened: a refused record, an unreadable file, or a wrong use.</summary>
    public const int NothingScreened = 2;
}
