using System.Text.Json;

namespace SchemaGate.Floor;

/// <summary>Reads a document and does nothing with it.</summary>
internal static class Walk
{
    public static long CountTokens(string file)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(file), new JsonReaderOptions { MaxDepth = 512 });
        long count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }
}
