using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SchemaGate.Engine.Tests.Cases;
using SchemaGate.Engine.Tests.Properties.Drawing;
using SchemaGate.Engine.Tests.Properties.Placing;
using SchemaGate.Engine.Tests.Referee;
using Xunit.Abstractions;

namespace SchemaGate.Engine.Tests.Properties.Soundness;

/// <summary>
/// Ajv judges the engine: a value that the old request schema accepts and the new one refuses is a break, and the reverse in a response.
/// <c>SCHEMAGATE_TRIALS</c> multiplies the pairs.
/// </summary>
[Collection(RefereeCollection.Name)]
public sealed class SoundnessTests(AjvReferee referee, ITestOutputHelper output)
{
    private const int Pairs = 1_500;
    private const int Batch = 100;
    private const int QuestionsASide = 3;

    /// <summary>Breaking verdicts without a value: the values that show them are rare (a length of three and a pattern at once), not absent.</summary>
    private const int MostAlarms = 175;

    /// <summary>Overlaps of a choice within a branch, and of values that only an enum of a branch names: the search does not look there.</summary>
    private const int MostSilentOverlaps = 2;

    /// <summary>Ajv counts in doubles: it takes different long numbers for equal, and large ones for no multiple of anything.</summary>
    private static readonly Regex BeyondDoubles = new(@"[0-9]{18}|e(2[1-9]|[3-9][0-9]|[0-9]{3})");
    private readonly Tally _tally = new();

    [Fact]
    public void What_a_value_shows_to_break_is_breaking_and_every_witness_is_one()
    {
        foreach (var trials in Trials.Of(new DrawnGen<Trial>(Trial.Any), Pairs).Chunk(Batch))
        {
            Judge([.. trials.Select(trial => trial.Value)]);
        }

        output.WriteLine(_tally.ToString());
        output.WriteLine(string.Join("\n\n", _tally.Misses.Concat(_tally.WrongWitnesses).Concat(_tally.SilentOverlaps)));
        Assert.Equal((0, 0), (_tally.Misses.Count, _tally.WrongWitnesses.Count));
        Assert.InRange(_tally.SilentOverlaps.Count, 0, MostSilentOverlaps * Trials.Factor);
        Assert.InRange(_tally.Alarms, 0, MostAlarms * Trials.Factor);
    }

    private void Judge(Trial[] trials)
    {
        var answers = referee.Judge([.. trials.SelectMany(trial => Readings.Ask(trial.Old, trial).Concat(Readings.Ask(trial.New, trial)))]);
        for (var index = 0; index < trials.Length; index++)
        {
            var start = index * 2 * QuestionsASide;
            Judge(trials[index], Readings.From(answers, start), Readings.From(answers, start + QuestionsASide));
        }
    }

    private void Judge(Trial trial, Readings? old, Readings? @new)
    {
        _tally.Pairs++;
        if (old is null || @new is null)
        {
            _tally.Unjudged++;
            return;
        }

        _tally.Instances += trial.Instances.Count;
        Judge(trial, Spot.RequestBody, old, @new);
        Judge(trial, Spot.ResponseBody, @new, old);
    }

    /// <param name="trial">The schemas.</param>
    /// <param name="spot">Where they stand.</param>
    /// <param name="inner">What the side accepts whose values must be accepted.</param>
    /// <param name="outer">What the side accepts that must accept them.</param>
    private void Judge(Trial trial, Spot spot, Readings inner, Readings outer)
    {
        var result = Comparisons.Compare(trial.Old, trial.New, spot);
        var shown = Enumerable.Range(0, trial.Instances.Count).Where(index => inner.AsWritten[index] && !outer.AsWritten[index]).ToList();
        _tally.Verdicts++;
        _tally.BreakingVerdicts += result.Breaks() ? 1 : 0;
        _tally.Breaks += shown.Count > 0 ? 1 : 0;
        _tally.Alarms += result.Breaks() && shown.Count == 0 ? 1 : 0;
        if (shown.Count > 0 && !result.Breaks())
        {
            Explain(trial, result, shown, (inner, outer));
        }

        CheckWitnesses(trial, spot, result);
    }

    private void Explain(Trial trial, GateResult result, List<int> shown, (Readings Inner, Readings Outer) sides)
    {
        var declared = shown.Where(index => sides.Inner.Closed[index]).ToList();
        var certain = declared.Where(index => !sides.Outer.AnyBranch[index]).ToList();
        if (declared.Count == 0)
        {
            _tally.OpenWorld++;
        }
        else if (Says(result, "enum-value-added"))
        {
            _tally.EnumWarnings++;
        }
        else if (certain.Count > 0)
        {
            _tally.Misses.Add("missed: " + Describe(trial, certain[0], result));
        }
        else if (Says(result, "branches-overlap"))
        {
            _tally.Overlaps++;
        }
        else
        {
            _tally.SilentOverlaps.Add("silent overlap: " + Describe(trial, declared[0], result));
        }
    }

    private static string Describe(Trial trial, int index, GateResult result) =>
        $"{trial.Edits}\n old {trial.Old}\n new {trial.New}\n value {trial.Instances[index]?.ToJsonString() ?? "null"}\n{Verdict.Explain(result)}";

    private static bool Says(GateResult result, string rule) => result.Findings.Any(finding => finding.Name == rule);

    private void CheckWitnesses(Trial trial, Spot spot, GateResult result)
    {
        var breaking = result.Findings.Where(finding => finding.Severity == Severity.Breaking).ToList();
        _tally.BreakingFindings += breaking.Count;
        _tally.Witnesses += breaking.Count(finding => finding.Witness is not null);
        var (old, @new) = (Api.Document(trial.Old, spot), Api.Document(trial.New, spot));
        foreach (var witness in result.Findings.Select(finding => finding.Witness).OfType<Witness>())
        {
            if (Accepts(old, witness.OldPointer, witness) == witness.AcceptedByOld && Accepts(@new, witness.NewPointer, witness) != witness.AcceptedByOld)
            {
                continue;
            }

            (BeyondDoubles.IsMatch(witness.Value) ? _tally.UnjudgedWitnesses : _tally.WrongWitnesses)
                .Add($"wrong witness {witness}: {trial.Edits}\n old {trial.Old}\n new {trial.New}\n{Verdict.Explain(result)}");
        }
    }

    private bool Accepts(JsonObject document, string pointer, Witness witness) =>
        referee.Accepts(JsonPointers.Find(document, pointer), document["components"], JsonNode.Parse(witness.Value));
}
