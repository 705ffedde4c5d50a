using System.Diagnostics;
using System.Text;

namespace ExpungeScreener.Cli.Tests;

/// <summary>Runs the built command as its own process, as people and scripts do.</summary>
internal static class Command
{
    /// <summary>A sample record that reads well.</summary>
    public static string Sample { get; } = Path.Combine(AppContext.BaseDirectory, "records", "real-1-seymour.json");

    /// <summary>The sample on one line.</summary>
    public static string SampleLine { get; } = string.Concat(File.ReadAllLines(Sample).Select(line => line.Trim()));

    public static async Task<Ran> Run(string? input, params string[] args)
    {
        using var process = Start(args);
        if (input is not null) await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input), TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await errors);
    }

    public static Process Start(params string[] args)
    {
        var command = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        command.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "expunge-screener.dll"));
        foreach (var arg in args) command.ArgumentList.Add(arg);
        return Process.Start(command)!;
    }
}

/// <summary>What a run left behind.</summary>
internal sealed record Ran(int Exit, string Output, string Errors);
