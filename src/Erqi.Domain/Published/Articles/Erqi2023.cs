using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Published.Articles;

/// <summary>Writes down what the article of 2023 prints.</summary>
internal static class Erqi2023
{
    private const string KeyList = "主稿第2段：今年的重点项目";
    private const string Seventh = "“三个一批”稿：第七期";
    private const string Standing = "“三个一批”稿：前6期现有";
    private const string Campaign = "“三个一批”稿：活动开展以来";
    private const string Targets = "主稿第3段：招引目标";
    private const string Libraries = "高质量建设稿：四个项目库的目标";

    private static readonly LocalDate Event = new(2023, 1, 28);
    private static readonly CubeFilter SeventhPeriod = CubeFilter.All.Where(CubeDimension.Period, 7);
    private static readonly CubeFilter FirstSix = CubeFilter.All.Where(CubeDimension.Period, 1, 2, 3, 4, 5, 6);

    private static readonly (string Id, Sector Sector, string Label, string Count, string Investment)[] Sectors =
    [
        ("industry", Sector.IndustrialTransformation, "产业转型发展", "105个", "818.4亿元"),
        ("urbanization", Sector.NewUrbanization, "新型城镇化（含安置房）", "128个", "1345.8亿元"),
        ("infrastructure", Sector.ModernInfrastructure, "现代基础设施", "66个", "83.7亿元"),
        ("livelihood", Sector.LivelihoodAndSocialServices, "民生和社会事业", "54个", "106.7亿元"),
        ("ecology", Sector.EcologyAndEnvironment, "生态环保", "7个", "25.8亿元"),
    ];

    private static readonly (string Id, Batch Batch, string Label)[] Batches =
    [
        ("signed", Batch.Signed, "签约"),
        ("started", Batch.Started, "开工"),
        ("inProduction", Batch.InProduction, "投产"),
    ];

    public static Bulletin Build()
    {
        BulletinBuilder bulletin = new("二七区2023年重点项目", "410103", Event);
        AddKeyList(bulletin);
        AddSeventh(bulletin);
        AddStanding(bulletin);
        AddCampaign(bulletin);
        AddTargets(bulletin);
        AddRepeats(bulletin);
        return bulletin.Build();
    }

    private static void AddKeyList(BulletinBuilder bulletin)
    {
        BulletinFigure Listed(string id, string printed, string label, Measure measure, CubeFilter filter) =>
            new(id, PublishedFigure.Parse(printed))
            {
                Label = label,
                Nature = FigureNature.Plan,
                Basis = StatisticsTerms.CountingBases.CamelCaseOf(CountingBasis.DistinctProjects),
                Of = new FigureSubject(measure, filter),
                Source = KeyList,
            };

        CubeFilter all = CubeFilter.All;
        CubeFilter provincial = all.Where(CubeDimension.Level, ProjectLevel.Provincial);
        CubeFilter municipal = all.Where(CubeDimension.Level, ProjectLevel.Municipal);
        CubeFilter higher = all.Where(CubeDimension.Level, ProjectLevel.Provincial, ProjectLevel.Municipal);
        _ = bulletin
            .Figure(Listed("key.count", "360个", "重点项目", Measure.Count, all))
            .Figure(Listed("key.investment", "2380亿元", "重点项目总投资", Measure.TotalInvestment, all))
            .Figure(Listed("key.annual", "350亿元", "年度计划完成投资", Measure.AnnualPlannedInvestment, all))
            .Figure(Listed("key.higher", "44个", "省市重点项目", Measure.Count, higher))
            .Figure(Listed("key.provincial", "19个", "省重点", Measure.Count, provincial))
            .Figure(Listed("key.municipal", "25个", "市重点", Measure.Count, municipal));
        foreach ((string id, Sector sector, string label, string count, string investment) in Sectors)
        {
            CubeFilter filter = all.Where(CubeDimension.Sector, sector);
            _ = bulletin
                .Figure(Listed($"{id}.count", count, label, Measure.Count, filter))
                .Figure(Listed($"{id}.investment", investment, $"{label}总投资", Measure.TotalInvestment, filter));
        }

        _ = bulletin
            .Sum("key.count", Parts("{0}.count", Sectors.Select(sector => sector.Id)))
            .Sum("key.investment", Parts("{0}.investment", Sectors.Select(sector => sector.Id)))
            .Sum("key.higher", "key.provincial", "key.municipal")
            .PartOf("key.count", "key.higher")
            .Relation(new AtMostRelation("key.annual", "key.investment") { Note = "一年的计划与全部年份的总投资，不是完成率" });
    }

    private static void AddSeventh(BulletinBuilder bulletin)
    {
        AddBatches(
            bulletin,
            new Group("seventh", "第七期", Seventh, FigureNature.Actual, CountingBasis.EventEntries, SeventhPeriod),
            ("17个", "168.7亿元"),
            [("1个", "15亿元"), ("5个", "53.2亿元"), ("11个", "100.5亿元")]);
        foreach ((string id, string printed, string label) in new[]
        {
            ("project.robotEffector", "15亿元", "协作机器人末端执行器项目（签约仅此一个）"),
            ("project.smartCity", "8亿元", "二七区新型智慧城项目（印作投资）"),
            ("project.healthCore", "28.6亿元", "二七区健康产业核心板块起步区一期项目（印作投资）"),
            ("project.huaduCabinets", "3\n亿元", "河南花都柜业集团有限公司年产15万套高端智能箱柜建设项目"),
            ("project.shenzhenPort", "10亿元", "郑州深国际·北方区域总部智慧港项目"),
        })
        {
            _ = bulletin.Figure(new BulletinFigure(id, PublishedFigure.Parse(printed))
            {
                Label = label,
                Nature = FigureNature.Plan,
                AsOf = Event,
                Source = Seventh,
            });
        }

        _ = bulletin
            .Figure(new BulletinFigure("project.huaduCabinets.capacity", PublishedFigure.Parse("15万套"))
            {
                Label = "高端智能箱柜年产能",
                Nature = FigureNature.Capacity,
                Source = Seventh,
            })
            .Same("seventh.signed.investment", "project.robotEffector")
            .PartOf("seventh.started.investment", "project.smartCity", "project.healthCore")
            .PartOf("seventh.inProduction.investment", "project.huaduCabinets", "project.shenzhenPort");
    }

    private static void AddStanding(BulletinBuilder bulletin)
    {
        AddBatches(
            bulletin,
            new Group("standing", "前6期现有", Standing, FigureNature.Stock, CountingBasis.StandingStock, FirstSix),
            ("21个", "154.7亿元"),
            [("2个", "21亿元"), ("11个", "100.6亿元"), ("8个", "33.1亿元")]);
        _ = bulletin.Figure(new BulletinFigure("standing.periods", PublishedFigure.Parse("6期"))
        {
            Label = "动态转化所经期数",
            Nature = FigureNature.Stock,
            Source = Standing,
        });
        foreach ((string id, string label) in new[]
        {
            ("standing.startRate", "开工率"), ("standing.productionRate", "投产率"), ("standing.effectivenessRate", "达效率"),
        })
        {
            _ = bulletin.Figure(new BulletinFigure(id, PublishedFigure.Parse("100%"))
            {
                Label = $"前6期{label}（分母未说明）",
                Nature = FigureNature.Rate,
                Source = Standing,
            });
        }
    }

    private static void AddCampaign(BulletinBuilder bulletin) => AddBatches(
        bulletin,
        new Group("campaign", "累计推进", Campaign, FigureNature.Actual, CountingBasis.Unknown, Filter: null),
        ("81个", "559.5亿元"),
        [("9个", "102.5亿元"), ("38个", "256.6亿元"), ("34个", "200.4亿元")]);

    private static void AddTargets(BulletinBuilder bulletin)
    {
        BulletinFigure Aimed(string id, string printed, string label, string source, FigureReading? reading = null) =>
            new(id, PublishedFigure.Parse(printed), null, reading)
            {
                Label = label,
                Nature = FigureNature.Target,
                Source = source,
            };

        _ = bulletin
            .Figure(Aimed("signing.count", "10个", "全年新签约亿元以上项目", Targets))
            .Figure(Aimed("signing.investment", "210亿元", "新签约项目总投资", Targets))
            .Figure(Aimed(
                "signing.threshold",
                "1亿元",
                "亿元以上项目的门槛（单说“亿元”即1亿元，含本数）",
                Targets,
                new FigureReading { Rounding = RoundingConvention.Exact }))
            .EachAtLeast("signing.investment", "signing.count", "signing.threshold")
            .Figure(Aimed("pipeline.planned", "218个", "谋划产业项目", Libraries))
            .Figure(Aimed("pipeline.courted", "173个", "洽谈招引项目", Libraries))
            .Figure(Aimed("pipeline.signed", "137个", "签约项目", Libraries))
            .Figure(Aimed("pipeline.landed", "107个", "落地项目", Libraries));
    }

    // One quantity printed more than once: the copies carry the number of the print behind the id of the first.
    private static void AddRepeats(BulletinBuilder bulletin)
    {
        Repeat("key.count", "360个", "主稿第3段末", "高质量建设稿（印作重大项目）", "标题");
        Repeat("key.annual", "350亿元", "标题");
        Repeat("seventh.count", "17个", "主稿第4段", "“三个一批”稿第2段", "标题");
        Repeat("seventh.investment", "168.7亿元", "标题");
        Repeat("standing.count", "21个", "“三个一批”稿：截至目前");
        Repeat("standing.periods", "6期", "“三个一批”稿：现有6期");
        Repeat("campaign.count", "81个", "标题");
        Repeat("campaign.investment", "559.5亿元", "标题");

        void Repeat(string first, string printed, params string[] places)
        {
            string[] copies = [.. places.Select((_, index) => $"{first}.{index + 2}")];
            for (int i = 0; i < copies.Length; i++)
            {
                _ = bulletin.Figure(new BulletinFigure(copies[i], PublishedFigure.Parse(printed))
                {
                    Label = "重复",
                    Source = places[i],
                });
            }

            _ = bulletin.Same([first, .. copies]);
        }
    }

    private static void AddBatches(
        BulletinBuilder bulletin,
        Group group,
        (string Count, string Investment) total,
        (string Count, string Investment)[] batches)
    {
        Add(group.Id, group.Label, total, group.Filter);
        for (int i = 0; i < Batches.Length; i++)
        {
            (string id, Batch batch, string label) = Batches[i];
            Add($"{group.Id}.{id}", $"{group.Label}{label}", batches[i], group.Filter?.Where(CubeDimension.Batch, batch));
        }

        IEnumerable<string> ids = Batches.Select(batch => $"{group.Id}.{batch.Id}");
        _ = bulletin
            .Sum($"{group.Id}.count", Parts("{0}.count", ids))
            .Sum($"{group.Id}.investment", Parts("{0}.investment", ids));

        void Add(string id, string label, (string Count, string Investment) printed, CubeFilter? filter) => _ = bulletin
            .Figure(Figure($"{id}.count", $"{label}项目", printed.Count, Measure.Count, filter))
            .Figure(Figure($"{id}.investment", $"{label}总投资", printed.Investment, Measure.TotalInvestment, filter));

        BulletinFigure Figure(string id, string label, string printed, Measure measure, CubeFilter? filter) =>
            new(id, PublishedFigure.Parse(printed))
            {
                Label = label,
                Nature = group.Nature,
                Basis = StatisticsTerms.CountingBases.CamelCaseOf(group.Basis),
                Of = filter is null ? null : new FigureSubject(measure, filter),
                AsOf = Event,
                Source = group.Source,
            };
    }

    private static SumPart[] Parts(string pattern, IEnumerable<string> ids) =>
        [.. ids.Select(id => new SumPart(pattern.Replace("{0}", id, StringComparison.Ordinal)))];

    private sealed record Group(
        string Id, string Label, string Source, FigureNature Nature, CountingBasis Basis, CubeFilter? Filter);
}
