using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using NodaTime;

namespace Erqi.Domain.Tests.Projects;

public sealed class SchemeTests
{
    private static readonly SchemeDraft Small = new("small") { Sectors = ["甲", "乙"], Levels = ["省重点"] };

    public static TheoryData<SchemeDraft, string> Contradictions { get; } = new()
    {
        { Small with { Sectors = [] }, "no sector" },
        { Small with { Levels = [] }, "no level" },
        { Small with { Statuses = [] }, "no state" },
        { Small with { Sectors = ["甲", "甲"] }, "“甲” means both “甲” and “甲”" },
        { Small with { Sectors = ["甲", new("乙") { Aliases = ["甲"] }] }, "“甲” means both" },
        { Small with { Sectors = ["甲", new("乙") { Number = 1 }] }, "have the number 1" },
        { Small with { Sectors = ["甲", "2"] }, "is a number" },
        { Small with { Batches = ["签约", new("开工") { Next = ["竣工"] }] }, "“竣工” is to follow “开工”" },
        { Small with { Statuses = [new("退出") { IsOffTheList = true }] }, "a new project would be off the list" },
        { Small with { OwnAmounts = ["一", "二", "三", "四", "五"] }, "more than four" },
        { Small with { Measures = [Measure.TotalInvestment, Measure.TotalInvestment] }, "twice" },
        {
            Small with
            {
                Sectors = ["甲", new("乙") { Number = 250 }], Levels = [new("县") { Number = 250 }], Batches = [new("签约") { Number = 250 }],
            },
            "combine in more than"
        },
    };

    [Fact]
    public void A_term_of_another_place_is_refused_with_what_there_is_and_what_to_do() => Assert.Equal(
        "“丙” is no Sector of small; expected one of 甲 乙, or another scheme.",
        Assert.Throws<KeyNotFoundException>(() => Small.Build().Sectors["丙"]).Message);

    [Fact]
    public void The_enumerations_are_the_members_of_2023()
    {
        Same(Scheme.Erqi2023.Sectors, ProjectTerms.Sectors);
        Same(Scheme.Erqi2023.Levels, ProjectTerms.Levels);
        Same(Scheme.Erqi2023.Batches, ProjectTerms.Batches);
        Same(Scheme.Erqi2023.Stages, ProjectTerms.Stages);
        Same(Scheme.Erqi2023.Statuses, ProjectTerms.Statuses);
        Same(Scheme.Erqi2023.Types, ProjectTerms.Types);
        Assert.Equal("含安置房", Scheme.Erqi2023.Sectors["新型城镇化"].Definition.Note);

        static void Same<TEnum>(SchemeMembers<TEnum> members, TermTable<TEnum> table)
            where TEnum : unmanaged, Enum
        {
            Assert.Equal(table.All.Select(member => (Member<TEnum>)member), members);
            Assert.Equal(table.All, members.Select(member => (TEnum)member));
            Assert.Equal(table.All.Select(table.ChineseOf), members.Select(member => member.ToChinese()));
            Assert.Equal(table.All.Select(member => member.ToString()), members.Select(member => member.ToString()));
        }
    }

    [Fact]
    public void The_lists_of_Henan_have_the_fields_that_were_published()
    {
        Assert.Equal(
            ["创新驱动能力提升", "新基建", "新型城镇化", "重大基础设施", "产业转型升级", "生态环保", "民生和社会事业"],
            Scheme.Henan2022.Sectors.Select(sector => sector.ToChinese()));
        Assert.Equal(
            ["创新驱动能力提升", "基础设施", "新型基础设施", "产业转型发展", "绿色低碳转型", "民生社会事业改善"],
            Scheme.Henan2025.Sectors.Select(sector => sector.ToChinese()));
        Assert.All([Scheme.Henan2022, Scheme.Henan2025], scheme => Assert.NotNull(scheme.Draft.Source));
    }

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void A_contradiction_is_refused_with_a_sentence(SchemeDraft draft, string sentence)
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(draft.Build);
        Assert.Contains("small", refused.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_are_numbered_one_after_the_other_unless_they_say_otherwise()
    {
        Scheme scheme = (Small with { Sectors = ["甲", new("乙") { Number = 7 }, "丙"] }).Build();
        Assert.Equal([1, 7, 8], scheme.Sectors.Select(sector => sector.Number));
        Assert.False(scheme.Sectors.TryFind(2, out _));
        Assert.Equal("丙", scheme.Sectors["丙"].Definition.Identifier);
        Assert.Throws<KeyNotFoundException>(() => scheme.Sectors["丁"]);
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchemeMember("甲") { Number = 251 });
        Assert.Throws<ArgumentException>(() => new SchemeMember(" "));
        Assert.Throws<ArgumentException>(() => new SchemeDraft("a/b"));
    }

    [Fact]
    public void Schemes_are_equal_when_everything_in_them_is()
    {
        Assert.Equal(Small.Build(), (Small with { Sectors = [new("甲") { Number = 1 }, "乙"] }).Build());
        Assert.Equal(Small.Build().GetHashCode(), Small.Build().GetHashCode());
        Assert.NotEqual(Small.Build(), (Small with { Version = "2" }).Build());
        Assert.True(Small.Build().Sectors[0] == Small.Build().Sectors[0]);
        Assert.True(Scheme.Henan2022.Sectors["生态环保"] != Sector.EcologyAndEnvironment);
        Assert.True(Scheme.Erqi2023.Sectors["生态环保"] == Sector.EcologyAndEnvironment);
        Assert.Throws<InvalidCastException>(() => (Sector)Scheme.Henan2022.Sectors[0]);
    }

    [Fact]
    public void A_project_has_members_of_one_scheme()
    {
        Scheme scheme = Scheme.Henan2025;
        Project project = new() { Name = "虚构项目", Sector = scheme.Sectors["基础设施"], Level = scheme.Levels["市重点"] };
        Assert.Same(scheme, project.Scheme);
        Assert.Equal("推进", project.Status.ToChinese());
        ArgumentException refused = Assert.Throws<ArgumentException>(() => project with { Sector = Sector.NewUrbanization });
        Assert.Contains("erqi-2023", refused.Message, StringComparison.Ordinal);
        Assert.Contains("henan-2025", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => project with { Stage = PipelineStage.Landed });
        Assert.Throws<ArgumentException>(() => project with { Status = ProjectStatus.Reserve });
        Assert.Throws<ArgumentException>(() => project with { Type = ProjectType.Industry });
        Assert.Throws<ArgumentException>(() => project with { BatchEntries = [Some.Entry(7, Batch.Signed, 1)] });
        Assert.Throws<InvalidOperationException>(() => project.Apply(Some.Entry(7, Batch.Signed, 1)));
        Assert.Throws<ArgumentException>(() => ProjectLedger.Create(project, Some.Project()));
        Assert.Throws<ArgumentException>(() => ProjectLedger.Create(scheme).With(Some.Project()));
    }

    [Fact]
    public void What_a_scheme_does_not_collect_is_refused_in_whatever_order_it_is_set()
    {
        Scheme scheme = (Small with { Measures = [Measure.TotalInvestment], OwnAmounts = ["贷款"] }).Build();
        Project project = new() { TotalInvestment = Money.FromYi(1), Name = "虚构项目", Sector = scheme.Sectors[0], Level = scheme.Levels[0] };
        Assert.Contains("FundsInPlace", Assert.Throws<ArgumentException>(() => project with { FundsInPlace = Money.Zero }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Project { CompletedToDate = Money.Zero, Name = "甲", Sector = scheme.Sectors[0], Level = scheme.Levels[0] });
        Assert.Throws<ArgumentException>(() => project.With(Measure.Own2, Money.Zero));
        Assert.Equal(Money.FromYi(2), project.With(Measure.Own1, Money.FromYi(2)).Amount(Measure.Own1));
        Assert.Equal(project, project.With(Measure.Own1, Money.FromYi(2)).With(Measure.Own1, null));
        Assert.Null((project with { FundsInPlace = null }).FundsInPlace);
    }

    [Fact]
    public void Moves_are_those_that_the_scheme_allows()
    {
        Scheme scheme = (Small with
        {
            Batches = ["谋划", new("签约") { Next = ["开工", "退回"] }, "开工", new("退回") { Next = [] }],
            Statuses = ["续建", new("新开工") { Next = ["续建"] }, new("停工") { IsHalted = true }, new("竣工") { IsOffTheList = true, Next = [] }],
        }).Build();
        Project project = new() { Name = "虚构项目", Sector = scheme.Sectors[0], Level = scheme.Levels[0] };
        Project signed = project.Apply(Enter("谋划", 1)).Apply(Enter("签约", 2));
        Assert.Equal("退回", signed.Apply(Enter("退回", 3)).CurrentBatch?.ToChinese());
        Refused(project.Apply(Enter("谋划", 1)), Enter("开工", 2), "the next is 签约");
        Refused(signed, Enter("谋划", 3), "the next is 开工 退回");
        Refused(signed.Apply(Enter("退回", 3)), Enter("开工", 4), "that was the last");
        Refused(signed, Enter("开工", 2), "expected a later period");
        Project halted = signed.Apply(Change("停工"));
        Refused(halted, Enter("开工", 3), "resume it first");
        Refused(signed.Apply(Change("新开工")), Change("停工"), "the next is 续建");
        Refused(signed.Apply(Change("竣工")), Change("续建"), "nothing follows an exit");

        BatchEntry Enter(string batch, int period) => new(new CampaignPeriod(period), scheme.Batches[batch], new LocalDate(2025, period, 1));
        StatusMove Change(string status) => new(scheme.Statuses[status], new LocalDate(2025, 2, 15), "虚构");
        static void Refused(Project stands, ProjectMove move, string reason)
        {
            Assert.False(stands.TryApply(move, out _, out string? why));
            Assert.Contains(reason, why, StringComparison.Ordinal);
        }
    }
}
