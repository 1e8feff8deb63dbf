using SchemaGate.Canary.Rollouts;

namespace SchemaGate.Canary.Tests.Rollouts;

public sealed class StepTextTests
{
    [Theory]
    [InlineData("none")]
    [InlineData("10")]
    [InlineData("10,25,50")]
    public void WhatIsWrittenIsRead(string text) => Assert.Equal(text, StepText.Of(StepText.Read(text)!.Value));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("10,")]
    [InlineData("0,10")]
    [InlineData("25,10")]
    [InlineData("10,100")]
    [InlineData("ten")]
    public void WhatSomeoneElseWroteThereIsNotRead(string? text) => Assert.Null(StepText.Read(text));
}
