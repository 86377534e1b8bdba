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

    [Theory]
    [InlineData("活动,场次,人数,涉及乡镇（个）|招聘会,48,7000,9|培训,15,1503,7|宣讲,36,2860,9|走访,54,5505,4|合计,143,16868,12|注：涉及乡镇合计数已剔除重复。", BulletinVerdict.Inconsistent)]
    [InlineData("活动,场次,人数,女,涉及乡镇（个）|招聘会,48,7000,3100,9|培训,15,1503,800,7|宣讲,36,2860,900,9|走访,54,5505,2000,4|合计,153,14868,5950,12|注：人数、涉及乡镇合计数已剔除重复。", BulletinVerdict.Consistent)]
    [InlineData("活动,场次,人数|招聘会,48,7000|培训,15,1503|合计,73,8903|注：合计数已剔除重复。", BulletinVerdict.Consistent)]
    public void A_note_on_one_column_leaves_open_what_no_slip_explains(string table, BulletinVerdict verdict) =>
        Assert.Equal(verdict, Referee.Check(TableReaderTests.Read(table).Bulletin).Verdict);
}
