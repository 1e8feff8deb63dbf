// Each test is a build that uses every core.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
