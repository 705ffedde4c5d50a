using System.ComponentModel.DataAnnotations;

namespace ExpungeScreener.Web.Hosting;

/// <summary>Settings of the site: section <c>Site</c>.</summary>
public sealed class SiteOptions
{
    /// <summary>Whether visitors come by HTTPS; cookies are then <c>__Host-</c> and Secure. Without a setting, whether any address we listen on is HTTPS.</summary>
    public bool Https { get; set; }

    /// <summary>Minutes without a new answer after which answers no longer count, 1 to 720.</summary>
    [Range(1, 720)]
    public int IdleMinutes { get; set; } = 15;

    /// <summary>How many forms one address may send.</summary>
    public PostLimit Posts { get; set; } = new();

    /// <summary>The idle limit as a time.</summary>
    public TimeSpan Idle => TimeSpan.FromMinutes(IdleMinutes);

    /// <summary>A cookie's name as its protection demands it.</summary>
    public string CookieName(string name) => Https ? "__Host-" + name : name;
}

/// <summary>How many forms one address may send in a window of time.</summary>
public sealed class PostLimit
{
    /// <summary>Forms in one window, at least 1.</summary>
    public int Most { get; set; } = 300;

    /// <summary>The window, in seconds, 1 to 86,400.</summary>
    public int Seconds { get; set; } = 300;

    /// <summary>Addresses or networks (<c>192.0.2.0/24</c>) without a limit: a clinic or library behind one address.</summary>
    public IList<string> Allow { get; } = [];

    internal bool IsValid => Most > 0 && Seconds is > 0 and <= 86_400;
}
