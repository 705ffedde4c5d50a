using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;

namespace ExpungeScreener.Web.Tests.Hosting;

/// <summary>Everything the site would have written to its log.</summary>
public sealed class LogCapture : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> events = new();

    public IReadOnlyCollection<LogEvent> Events => events;

    /// <summary>Messages, properties and exceptions, as the most talkative output would print them.</summary>
    public string Text => string.Join('\n', events.Select(Everything));

    /// <summary>Waits for a text: the last event of a request is written after its response is out.</summary>
    public async Task<bool> Holds(string text)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (Text.Contains(text, StringComparison.Ordinal))
                return true;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return false;
    }

    public void Emit(LogEvent logEvent) => events.Enqueue(logEvent);

    /// <summary>The message as the console prints it, without marks around texts.</summary>
    public static string Message(LogEvent logEvent) =>
        logEvent.RenderMessage(CultureInfo.InvariantCulture).Replace("\"", "", StringComparison.Ordinal);

    private static string Everything(LogEvent logEvent) =>
        Message(logEvent) + " " + string.Join(' ', logEvent.Properties) + " " + logEvent.Exception;
}
