using Microsoft.OpenApi;
using NUnit.Framework;
using SchemaGate.Engine;

namespace ContractTests;

public sealed class ContractTests
{
    [Test]
    public void The_contract_is_kept() => ApiContract.LoadFile(Path("new.json")).AssertCompatibleWith(ApiContract.LoadFile(Path("old.json")));

    [Test]
    public void The_library_beside_it_works() => Assert.That(new OpenApiInfo { Title = "Orders" }.Title, Is.EqualTo("Orders"));

    private static string Path(string file) => System.IO.Path.Combine(TestContext.CurrentContext.TestDirectory, file);
}
