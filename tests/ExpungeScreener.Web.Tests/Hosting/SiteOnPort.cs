using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace ExpungeScreener.Web.Tests.Hosting;

/// <summary>
/// The site on a free port of this machine. The test host sets the port while the program already starts on a thread
/// of its own; where the program was quicker the host refuses, and a new site is tried.
/// </summary>
internal sealed record SiteOnPort(Site Site, string Address)
{
    private const int Tries = 10;

    public static SiteOnPort Start()
    {
        for (var left = Tries; ; left--)
        {
            var site = new Site();
            try
            {
                site.UseKestrel(0);
                site.StartServer();
                var address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
                return new SiteOnPort(site, "http://localhost:" + new Uri(address.Replace("[::]", "localhost", StringComparison.Ordinal)).Port);
            }
            catch (InvalidOperationException) when (left > 1)
            {
                site.Dispose();
            }
        }
    }
}
