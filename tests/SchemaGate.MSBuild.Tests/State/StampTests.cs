using SchemaGate.MSBuild.State;

namespace SchemaGate.MSBuild.Tests.State;

public sealed class StampTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Stamp _stamp;

    public StampTests()
    {
        _folder.Write("a.json", "a");
        _stamp = new(_folder.PathOf("p"), "s");
        _stamp.Remember([_folder.PathOf("a.json")], isFine: true);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_content_is_current_whenever_it_was_written()
    {
        _folder.Write("a.json", "a");

        Assert.True(_stamp.IsCurrent());
    }

    [Fact]
    public void Other_content_is_not()
    {
        _folder.Write("a.json", "other");

        Assert.False(_stamp.IsCurrent());
    }

    [Fact]
    public void What_was_found_under_other_settings_is_not()
    {
        var other = new Stamp(_folder.PathOf("p"), "t");
        Assert.False(other.IsCurrent());

        other.Remember([_folder.PathOf("a.json")], isFine: true);
        Assert.True(other.IsCurrent());
        Assert.False(_stamp.IsCurrent());
    }

    [Fact]
    public void Where_nothing_can_be_written_nothing_is_remembered()
    {
        var stamp = new Stamp(_folder.PathOf("a.json/p"), "s");

        stamp.Remember([_folder.PathOf("a.json")], isFine: true);

        Assert.False(stamp.IsCurrent());
    }

    [Fact]
    public void What_was_not_fine_is_never_current()
    {
        _stamp.Remember([_folder.PathOf("a.json")], isFine: false);

        Assert.False(_stamp.IsCurrent());
    }

    [Fact]
    public void A_file_that_is_gone_stays_known_while_that_is_not_fine()
    {
        File.Delete(_folder.PathOf("a.json"));
        _stamp.Remember([], isFine: false);
        Assert.True(_stamp.Knows(_folder.PathOf("a.json")));

        _stamp.Remember([], isFine: true);
        Assert.False(_stamp.Knows(_folder.PathOf("a.json")));
    }
}
