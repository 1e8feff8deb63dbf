using Microsoft.OpenApi;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using SchemaGate.Engine;

namespace ContractTests;

[TestClass]
public sealed class ContractTests
{
    [TestMethod]
    public void The_contract_is_kept() => ApiContract.LoadFile(Path("new.json")).AssertCompatibleWith(ApiContract.LoadFile(Path("old.json")));

    [TestMethod]
    public void The_library_beside_it_works() => Assert.AreEqual("Orders", new OpenApiInfo { Title = "Orders" }.Title);

    private static string Path(string file) => System.IO.Path.Combine(System.AppContext.BaseDirectory, file);
}
