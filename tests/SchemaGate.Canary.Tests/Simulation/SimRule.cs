namespace SchemaGate.Canary.Tests.Simulation;

/// <summary>What must hold, however a rollout goes.</summary>
internal enum SimRule
{
    TrafficSumsToAHundred,
    OnlyReadyRevisionsGetTraffic,
    ServingRevisionsAreNotDeleted,
    ABreachEndsWithoutTheCanaryOrSaysThatItCouldNot,
    ErrorsOfMeasurementRollNoHealthyCanaryBack,
    NoDataIsNeverPromoted,
    ATakeOverEnds,
    EveryEndHasAReason,
    RolledBackMeansThatStableServes,
    PromotedMeansThatTheCanaryServes,
    AFailingCanaryIsNeverPromoted,
    AFailingCanaryIsNotHeldWhileItIsSeen,
    ARollbackThatIsAskedForIsDone,
    TrafficOfOthersIsKept,
    WhoWasReplacedGivesNoTraffic,
}
