namespace ExpungeScreener.Cli.Output;

/// <summary>Whoever read the output has stopped reading: there is nothing more to do, and nothing to complain about.</summary>
internal sealed class OutputClosedException : Exception;
