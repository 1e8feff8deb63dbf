using System.Security.Cryptography;
using System.Text;

namespace SchemaGate.MSBuild.State;

/// <summary>One hash over files: their names and what is in them.</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 in hexadecimal; a file that is not there counts as such.</summary>
    public static string Of(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(ContentHash).Module.ModuleVersionId.ToByteArray());
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n"));
            hash.AppendData(File.Exists(file) ? SHA256.HashData(File.ReadAllBytes(file)) : []);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
