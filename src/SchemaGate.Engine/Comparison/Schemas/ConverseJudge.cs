using System.Collections.Concurrent;
using SchemaGate.Engine.Containment;
using SchemaGate.Engine.Contracts;
using SchemaGate.Engine.Contracts.Schemas;

namespace SchemaGate.Engine.Comparison.Schemas;

/// <summary>
/// Answers whether all that a reader is prepared to read may still be written: the half of the proofs that shows what was loosened.
/// It has schemas of its own, so that it can work ahead on a thread of its own. Questions are answered in the order in which they
/// were asked, so that the answers are the same in every run.
/// </summary>
internal sealed class ConverseJudge : IDisposable
{
    /// <summary>Shorter documents are compared in less time than a thread takes to start.</summary>
    private const int WorthAThread = 100_000;

    private readonly SchemaSpace _old;
    private readonly SchemaSpace _new;
    private readonly ContainmentJudge _judge;
    private readonly BlockingCollection<Task>? _questions;

    public ConverseJudge(Contract old, Contract @new)
    {
        (_old, _new) = (old.Schemas.Anew(), @new.Schemas.Anew());
        _judge = new ContainmentJudge(ContainmentBudget.Default, new SchemaMeanings(_old, _new).Of);
        if (IsLong(old) && IsLong(@new))
        {
            _questions = [];
            new Thread(() => Answer(_questions), ReadLimits.StackSize) { IsBackground = true }.Start();
        }
    }

    /// <summary>Puts a question. Where it fails, so does the task.</summary>
    public Task<ContainmentResult> Ask(PairKey key)
    {
        var question = new Task<ContainmentResult>(() => Answer(key));
        if (_questions is null)
        {
            question.RunSynchronously(TaskScheduler.Default);
        }
        else
        {
            _questions.Add(question);
        }

        return question;
    }

    /// <summary>Ends the thread; what it has not come to stays without an answer.</summary>
    public void Dispose()
    {
        _questions?.CompleteAdding();
        while (_questions?.TryTake(out _) == true)
        {
            // Only where the comparison itself failed is anything left.
        }
    }

    private static bool IsLong(Contract contract) => contract.Root.Document.Tape.Text.Length >= WorthAThread;

    private static void Answer(BlockingCollection<Task> questions)
    {
        foreach (var question in questions.GetConsumingEnumerable())
        {
            question.RunSynchronously(TaskScheduler.Default);
        }
    }

    private ContainmentResult Answer(PairKey key)
    {
        var twins = key with { Old = _old.TwinOf(key.Old), New = _new.TwinOf(key.New) };
        return _judge.Ask(twins.Outer, twins.Inner, key.Flow, key.Wire);
    }
}
