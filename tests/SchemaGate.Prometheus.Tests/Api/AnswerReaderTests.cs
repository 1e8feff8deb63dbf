using SchemaGate.Canary.Hosting;
using SchemaGate.Prometheus.Api;

namespace SchemaGate.Prometheus.Tests.Api;

public sealed class AnswerReaderTests
{
    [Fact]
    public void A_vector_has_labels_and_values_of_which_the_finite_are_known()
    {
        var samples = AnswerReader.Read(Success("vector", """[{"metric":{"le":"0.1"},"value":[1,"1.5e3"]},{"metric":{},"value":[1,"NaN"]},{"metric":{},"value":[1,"+Inf"]},{"metric":{},"value":[1,"-Inf"]}]"""));

        var only = Assert.Single(samples);
        Assert.Equal((1500, "0.1"), (only.Value, only.Labels["le"]));
    }

    [Fact]
    public void A_scalar_is_one_value_without_labels()
    {
        var only = Assert.Single(AnswerReader.Read(Success("scalar", """[1,"2.5"]""")));
        Assert.Equal((2.5, 0), (only.Value, only.Labels.Count));
    }

    [Fact]
    public void Hints_about_the_query_are_no_fault() =>
        Assert.Empty(AnswerReader.Read("""{"status":"success","data":{"resultType":"vector","result":[]},"warnings":["PromQL info: metric might not be a counter"]}"""));

    [Fact]
    public void Part_of_an_answer_is_none()
    {
        var fault = Assert.Throws<PlatformException>(() => AnswerReader.Read("""{"status":"success","data":{"resultType":"vector","result":[]},"warnings":["no store matched"]}"""));

        Assert.Equal((FaultKind.Unavailable, "Prometheus answers only in part: no store matched"), (fault.Kind, fault.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("<html></html>")]
    [InlineData("{\"status\":\"success\"}")]
    [InlineData("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":{}}}")]
    [InlineData("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[1]}}")]
    [InlineData("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{}]}}")]
    [InlineData("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"value\":[1]}]}}")]
    [InlineData("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{\"value\":[1,\"many\"]}]}}")]
    [InlineData("{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\",\"result\":[1,2]}}")]
    public void What_the_API_does_not_describe_is_no_answer(string text)
    {
        var fault = Assert.Throws<PlatformException>(() => AnswerReader.Read(text));

        Assert.Equal((FaultKind.Internal, "Prometheus answers with something else than its API describes. Check the address."), (fault.Kind, fault.Message));
    }

    private static string Success(string type, string result) => "{\"status\":\"success\",\"data\":{\"resultType\":\"" + type + "\",\"result\":" + result + "}}";
}
