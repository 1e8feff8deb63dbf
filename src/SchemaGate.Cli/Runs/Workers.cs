using SchemaGate.Engine;

namespace SchemaGate.Cli.Runs;

/// <summary>Does many pieces of work on all cores.</summary>
internal static class Workers
{
    /// <summary>The results in the order of the items, however the work was shared out.</summary>
    /// <exception cref="AggregateException">A piece of work failed.</exception>
    public static IReadOnlyList<TResult> Map<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work)
    {
        var results = new TResult[items.Count];
        var next = -1;
        var workers = Enumerable.Range(0, Math.Min(Environment.ProcessorCount, items.Count)).Select(_ => Start(() =>
        {
            for (var at = Interlocked.Increment(ref next); at < items.Count; at = Interlocked.Increment(ref next))
            {
                results[at] = work(items[at]);
            }
        }));
        Task.WaitAll([.. workers]);
        return results;
    }

    // The task carries what goes wrong to the thread that waits.
    private static Task Start(Action work)
    {
        var task = new Task(work);
        new Thread(() => task.RunSynchronously(TaskScheduler.Default), ReadLimits.StackSize).Start();
        return task;
    }
}
