using System.Net;
using SchemaGate.Dashboard.Security.Tokens;

namespace SchemaGate.Dashboard.Tests.Security.Tokens;

public sealed class ClientNameTests
{
    [Theory]
    [InlineData("198.51.100.7", "198.51.100.7")]
    [InlineData("::ffff:198.51.100.7", "198.51.100.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void An_IPv6_client_is_counted_by_its_network(string address, string name) => Assert.Equal(name, ClientName.Of(IPAddress.Parse(address)));
}
