namespace SchemaGate.Engine.Files;

/// <summary>Where a path leads once every symbolic link on the way is followed.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <param name="path">A full path; what does not exist on it stands for itself.</param>
    /// <exception cref="IOException">The links go in circles.</exception>
    public static string Of(string path)
    {
        var real = Path.GetPathRoot(path)!;
        var pending = new Stack<string>();
        Push(pending, path[real.Length..]);
        var links = 0;
        while (pending.TryPop(out var part))
        {
            var next = Path.GetFullPath(part, real);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
            {
                throw new IOException("Its symbolic links go in circles.");
            }

            real = Path.IsPathRooted(target) ? Path.GetPathRoot(target)! : real;
            Push(pending, target[(Path.IsPathRooted(target) ? real.Length : 0)..]);
        }

        return real;
    }

    private static void Push(Stack<string> pending, string path)
    {
        foreach (var part in path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            pending.Push(part);
        }
    }
}
