using Erqi.Domain.Consistency;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Notes that leave sums open. All tables are synthetic.</summary>
public sealed class TableNoteTests
{
    [Theory]
    [InlineData("注：同一人参加多项的，合计数按一人计。")]
    [InlineData("注：同一企业参加多类的，合计中只计一次。")]
    [InlineData("注：合计含未报告者。")]
    [InlineData("注：未列不详者，合计数含不详者。")]
    [InlineData("注：合计数含未填写者。")]
    [InlineData("注：只列主要类别，合计为全部类别。")]
    public void A_note_leaves_sums_open(string note) =>
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(TableReaderTests.Read($"项目,人数|体检,657|义诊,161|随访,686|讲座,360|合计,1804|{note}").Bulletin).Verdict);

    [Theory]
    [InlineData("注：合计含县本级。")]
    [InlineData("注：人数含离退休人员。")]
    public void A_note_of_something_else_does_not(string note) =>
        Assert.Equal(BulletinVerdict.Inconsistent, Referee.Check(TableReaderTests.Read($"项目,人数|体检,657|义诊,161|随访,686|讲座,360|合计,1804|{note}").Bulletin).Verdict);
}
