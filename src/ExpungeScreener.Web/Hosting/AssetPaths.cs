using Microsoft.AspNetCore.Components;

namespace ExpungeScreener.Web.Hosting;

/// <summary>Addresses of style sheets and pictures with their fingerprint, for routed pages and for pages written outside of routing.</summary>
public sealed class AssetPaths(EndpointDataSource endpoints)
{
    private readonly Lazy<ResourceAssetCollection> assets = new(() => Find(endpoints));

    /// <summary>The address of a file under <c>wwwroot</c>, from the root of the site.</summary>
    public string this[string file] => "/" + assets.Value[file];

    private static ResourceAssetCollection Find(EndpointDataSource endpoints) =>
        endpoints.Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<ResourceAssetCollection>())
            .FirstOrDefault(found => found is not null)
            ?? ResourceAssetCollection.Empty;
}
