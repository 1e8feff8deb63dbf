using System.Security.Cryptography;
using System.Text;

namespace SchemaGate.Dashboard.Security;

/// <summary>What cookies and forms are signed with: the same for all dashboards behind one address, so that each takes those of the others.</summary>
internal static class SigningKey
{
    private const int Length = 32;

    /// <returns>Made from the token, where there is one; else, where a proxy lets people act, from a secret that the ledger keeps; where nobody can act, made anew.</returns>
    /// <exception cref="Ledger.LedgerException">The ledger does not give its secret.</exception>
    public static async Task<byte[]> OfAsync(DashboardOptions options, CancellationToken cancellation) => options switch
    {
        { Token: { } token } => Derive(Encoding.UTF8.GetBytes(token), "schemagate sign-in"),
        { Iap: not null } => Derive(await options.Ledger.SecretAsync(cancellation).ConfigureAwait(false), "schemagate forms"),
        _ => RandomNumberGenerator.GetBytes(Length),
    };

    private static byte[] Derive(byte[] secret, string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Length, info: Encoding.UTF8.GetBytes(purpose));
}
