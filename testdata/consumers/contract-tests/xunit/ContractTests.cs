using Microsoft.OpenApi.Models;
using SchemaGate.Engine;
using Xunit;

namespace ContractTests;

public sealed class ContractTests
{
    [Fact]
    public void The_contract_is_kept() => ApiContract.LoadFile(Path("new.json")).AssertCompatibleWith(ApiContract.LoadFile(Path("old.json")));

    [Fact]
    public void The_library_beside_it_works() => Assert.Equal("Orders", new OpenApiInfo { Title = "Orders" }.Title);

    private static string Path(string file) => System.IO.Path.Combine(System.AppContext.BaseDirectory, file);
}
