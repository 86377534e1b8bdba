using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests;

public class TermTableTests
{
    [Fact]
    public void Every_term_of_every_table_leads_back_to_its_member()
    {
        AssertBothWays(ProjectTerms.Sectors, Enum.GetValues<Sector>());
        AssertBothWays(ProjectTerms.Levels, Enum.GetValues<ProjectLevel>());
        AssertBothWays(ProjectTerms.Batches, Enum.GetValues<Batch>());
        AssertBothWays(ProjectTerms.Stages, Enum.GetValues<PipelineStage>());
        AssertBothWays(ProjectTerms.Types, Enum.GetValues<ProjectType>());
        AssertBothWays(ProjectTerms.Statuses, Enum.GetValues<ProjectStatus>());
        AssertBothWays(StatisticsTerms.CountingBases, Enum.GetValues<CountingBasis>());
    }

    [Theory]
    [InlineData("新型城镇化", Sector.NewUrbanization)]
    [InlineData("新型城镇化（含安置房）", Sector.NewUrbanization)]
    [InlineData("NewUrbanization", Sector.NewUrbanization)]
    [InlineData("newUrbanization", Sector.NewUrbanization)]
    [InlineData("民生和社会事业", Sector.LivelihoodAndSocialServices)]
    public void A_sector_is_read_from_its_terms(string text, Sector expected) =>
        Assert.Equal(expected, ProjectTerms.Sectors.Parse(text));

    [Fact]
    public void The_terms_of_the_article_are_read()
    {
        Assert.Equal(Batch.Signed, ProjectTerms.Batches.Parse("签约"));
        Assert.Equal(Batch.InProduction, ProjectTerms.Batches.Parse("投产一批"));
        Assert.Equal(PipelineStage.Courted, ProjectTerms.Stages.Parse("招引"));
        Assert.Equal(PipelineStage.Courted, ProjectTerms.Stages.Parse("洽谈招引"));
        Assert.Equal(ProjectLevel.Provincial, ProjectTerms.Levels.Parse("省级"));
        Assert.Equal(ProjectType.UrbanRural, ProjectTerms.Types.Parse("城乡建设类"));
        Assert.Equal(ProjectStatus.Stalled, ProjectTerms.Statuses.Parse("停滞项目"));
        Assert.Equal(CountingBasis.EventEntries, StatisticsTerms.CountingBases.Parse("eventEntries"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("0")]
    [InlineData("+1")]
    [InlineData("签约,开工")]
    [InlineData("Signed, Started")]
    [InlineData("SIGNED")]
    [InlineData("signed ")]
    [InlineData(" 签约")]
    [InlineData("新型城镇化")]
    public void Unknown_numeric_and_combined_terms_are_refused(string text)
    {
        Assert.False(ProjectTerms.Batches.TryParse(text, out Batch batch));
        Assert.Equal(default, batch);
        FormatException error = Assert.Throws<FormatException>(() => ProjectTerms.Batches.Parse(text));
        Assert.Equal($"“{text}” is no Batch; expected one of 签约一批 开工一批 投产一批.", error.Message);
    }

    [Fact]
    public void A_long_text_is_clipped_in_the_message() =>
        Assert.Contains(
            new string('签', 40) + "…”", Assert.Throws<FormatException>(() => ProjectTerms.Batches.Parse(new string('签', 900))).Message);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(255)]
    public void What_is_no_member_has_no_name(byte number)
    {
        ArgumentOutOfRangeException error =
            Assert.Throws<ArgumentOutOfRangeException>(() => ProjectTerms.Batches.ChineseOf((Batch)number));

        Assert.StartsWith(
            $"{number} is no member of Batch; expected one of 签约一批 开工一批 投产一批.", error.Message, StringComparison.Ordinal);
        Assert.False(ProjectTerms.Batches.Contains((Batch)number));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProjectTerms.Batches.CamelCaseOf((Batch)number));
    }

    [Fact]
    public void A_table_with_a_gap_or_a_term_of_two_members_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new TermTable<Batch>(new Term<Batch>(Batch.Started, "开工")));
        Assert.Throws<ArgumentException>(() => new TermTable<Batch>(
            new Term<Batch>(Batch.Signed, "签约"), new Term<Batch>(Batch.Started, "签约")));
    }

    private static void AssertBothWays<TEnum>(TermTable<TEnum> table, TEnum[] declared)
        where TEnum : unmanaged, Enum
    {
        Assert.Equal(declared, table.All);
        foreach (TEnum member in declared)
        {
            string identifier = member.ToString();
            Assert.Equal(member, table.Parse(table.ChineseOf(member)));
            Assert.Equal(member, table.Parse(identifier));
            Assert.Equal(member, table.Parse(table.CamelCaseOf(member)));
            Assert.Equal(identifier, table.CamelCaseOf(member), ignoreCase: true);
            Assert.True(char.IsLower(table.CamelCaseOf(member)[0]));
            Assert.Contains(table.ChineseOf(member), character => character >= 0x4E00);
        }
    }
}
