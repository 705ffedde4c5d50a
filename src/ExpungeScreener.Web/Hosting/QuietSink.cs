using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;

namespace ExpungeScreener.Web.Hosting;

/// <summary>Lets our own events and the host's start and stop through as they are, and of everything else only its name.</summary>
/// <remarks>A library's message could hold an address, a query or a form; its category, event name and the type of an exception cannot.</remarks>
internal sealed class QuietSink(ILogEventSink output) : ILogEventSink
{
    private static readonly MessageTemplate Template = new MessageTemplateParser().Parse("{SourceContext} {EventName} {Exceptions}");
    private static readonly string[] Trusted = ["ExpungeScreener.Web.Hosting.Events", "Microsoft.Hosting.Lifetime"];

    public void Emit(LogEvent logEvent) => output.Emit(IsTrusted(logEvent) ? Bare(logEvent) : Named(logEvent));

    private static bool IsTrusted(LogEvent logEvent) => Trusted.Contains(Source(logEvent), StringComparer.Ordinal);

    /// <summary>The event with the values its own template names, without those that scopes around it added.</summary>
    private static LogEvent Bare(LogEvent logEvent)
    {
        var named = logEvent.MessageTemplate.Tokens.OfType<PropertyToken>().Select(token => token.PropertyName).ToHashSet(StringComparer.Ordinal);
        return new LogEvent(logEvent.Timestamp, logEvent.Level, exception: null, logEvent.MessageTemplate,
            logEvent.Properties.Where(property => named.Contains(property.Key)).Select(property => new LogEventProperty(property.Key, property.Value)));
    }

    private static LogEvent Named(LogEvent logEvent) =>
        new(logEvent.Timestamp, logEvent.Level, exception: null, Template,
        [
            new LogEventProperty("SourceContext", new ScalarValue(Source(logEvent))),
            new LogEventProperty("EventName", new ScalarValue(EventName(logEvent))),
            new LogEventProperty("Exceptions", new ScalarValue(Exceptions(logEvent.Exception))),
        ]);

    private static string Source(LogEvent logEvent) => Text(logEvent.Properties.GetValueOrDefault("SourceContext"));

    private static string EventName(LogEvent logEvent) =>
        logEvent.Properties.GetValueOrDefault("EventId") is StructureValue id
            ? Text(id.Properties.FirstOrDefault(property => property.Name == "Name")?.Value)
            : "";

    private static string Exceptions(Exception? exception)
    {
        var names = new List<string>();
        for (; exception is not null; exception = exception.InnerException)
            names.Add(exception.GetType().Name);
        return string.Join(" < ", names);
    }

    private static string Text(LogEventPropertyValue? value) => (value as ScalarValue)?.Value as string ?? "";
}
