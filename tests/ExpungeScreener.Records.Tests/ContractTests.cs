using System.Runtime.CompilerServices;
using ExpungeScreener.Law.Facts;
using ExpungeScreener.Records.Shapes;

namespace ExpungeScreener.Records.Tests;

/// <summary>The written contract names what the code has.</summary>
public sealed class ContractTests
{
    private static readonly string Contract = File.ReadAllText(PathOf());

    [Fact]
    public void Every_field_is_named()
        => Assert.DoesNotContain(FactCatalog.All.Select(fact => fact.Name).Distinct(), word => IsUnnamed(word));

    [Fact]
    public void Every_word_of_a_closed_list_is_named()
        => Assert.DoesNotContain(FactCatalog.All.Where(fact => fact.Kind is FactKind.Choice or FactKind.Choices).SelectMany(fact => Vocabulary.Of(fact).Words).Distinct(), word => IsUnnamed(word));

    [Fact]
    public void Every_error_code_is_named()
        => Assert.DoesNotContain(typeof(ErrorCodes).GetFields().Select(field => (string)field.GetValue(null)!), word => IsUnnamed(word));

    private static bool IsUnnamed(string word) => !Contract.Contains($"`{word}`", StringComparison.Ordinal);

    private static string PathOf([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../docs/record.md"));
}
