// What a comparison cannot beat: one native process that reads both documents once.
//   floor walk OLD NEW                   one Utf8JsonReader pass over each
//   floor measure RUNS PROGRAM [ARG ...] median wall time in ms, peak resident memory in bytes, exit code

using SchemaGate.Floor;

switch (args)
{
    case ["walk", .. var files]:
        Console.WriteLine(files.Sum(Walk.CountTokens));
        return 0;
    case ["measure", var runs, var program, .. var arguments]:
        Console.WriteLine(Measurement.Take(int.Parse(runs), program, arguments));
        return 0;
    default:
        Console.Error.WriteLine("Give: walk OLD NEW, or: measure RUNS PROGRAM [ARG ...]");
        return 2;
}
