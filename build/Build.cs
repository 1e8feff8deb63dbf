#!/usr/bin/env dotnet
#:property PublishAot=false
#:include targets/*.cs
// The whole build: dotnet run build/Build.cs -- format|build|test|docs|pack|files|bench

using Build.Targets;

var arguments = args.Skip(1).ToArray();
try
{
    switch (args.FirstOrDefault())
    {
        case "format": FormatTarget.Run(); return 0;
        case "build": BuildTarget.Run(); return 0;
        case "test": return TestTarget.Run(arguments) ? 0 : 1;
        case "docs": DocsTarget.Run(check: arguments.Contains("--check")); return 0;
        case "pack": PackTarget.Run(arguments); return 0;
        case "files": FilesTarget.Run(arguments); return 0;
        case "bench": BenchTarget.Run(arguments); return 0;
        default: Console.Error.WriteLine("Give one of: format, build, test, docs [--check], pack [OPTIONS of dotnet pack], files [RID ...], bench [--many|--rollouts|--ledger|--msbuild] [OLD NEW ...]"); return 2;
    }
}
catch (BuildFailedException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}
