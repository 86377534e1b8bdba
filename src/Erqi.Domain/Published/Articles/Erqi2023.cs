namespace Erqi.Domain.Published.Articles;

/// <summary>Writes down what the article of 2023 prints.</summary>
internal sealed class Erqi2023
{
    private const string Targets = "主稿第3段：招引目标";
    private const string Libraries = "高质量建设稿：四个项目库的目标";

    private static readonly LocalDate Event = new(2023, 1, 28);

    private static readonly Group KeyList =
        new("主稿第2段：今年的重点项目", FigureNature.Plan, CountingBasis.DistinctProjects, CubeFilter.All, AsOf: null);

    private static readonly Group Seventh = new(
        "“三个一批”稿：第七期", FigureNature.Actual, CountingBasis.EventEntries, CubeFilter.All.Where(CubeDimension.Period, 7), Event);

    private static readonly Group Standing = new(
        "“三个一批”稿：前6期现有",
        FigureNature.Stock,
        CountingBasis.StandingStock,
        CubeFilter.All.Where(CubeDimension.Period, 1, 2, 3, 4, 5, 6),
        Event);

    private static readonly Group Campaign =
        new("“三个一批”稿：活动开展以来", FigureNature.Actual, CountingBasis.Unknown, Filter: null, Event);

    private static readonly (string Id, Sector Sector, string Label, Pair Printed)[] Sectors =
    [
        ("industry", Sector.IndustrialTransformation, "产业转型发展", new("105个", "818.4亿元")),
        ("urbanization", Sector.NewUrbanization, "新型城镇化（含安置房）", new("128个", "1345.8亿元")),
        ("infrastructure", Sector.ModernInfrastructure, "现代基础设施", new("66个", "83.7亿元")),
        ("livelihood", Sector.LivelihoodAndSocialServices, "民生和社会事业", new("54个", "106.7亿元")),
        ("ecology", Sector.EcologyAndEnvironment, "生态环保", new("7个", "25.8亿元")),
    ];

    private static readonly (string Id, Batch Batch, string Label)[] Batches =
    [
        ("signed", Batch.Signed, "签约"),
        ("started", Batch.Started, "开工"),
        ("inProduction", Batch.InProduction, "投产"),
    ];

    private readonly BulletinBuilder _bulletin = new("二七区2023年重点项目", "410103", Event);

    public static Bulletin Build()
    {
        Erqi2023 article = new();
        article.AddKeyList();
        article.AddSeventh();
        article.AddStanding();
        article.AddCampaign();
        article.AddTargets();
        article.AddRepeats();
        return article._bulletin.Build();
    }

    private void AddKeyList()
    {
        CubeFilter all = CubeFilter.All;
        AddPair(KeyList, "key", "重点项目", "重点项目", new("360个", "2380亿元"), all);
        Add(KeyList, "key.annual", "350亿元", "年度计划完成投资", Measure.AnnualPlannedInvestment, all);
        AddOf("key.higher", "44个", "省市重点项目", ProjectLevel.Provincial, ProjectLevel.Municipal);
        AddOf("key.provincial", "19个", "省重点", ProjectLevel.Provincial);
        AddOf("key.municipal", "25个", "市重点", ProjectLevel.Municipal);
        foreach ((string id, Sector sector, string label, Pair printed) in Sectors)
        {
            AddPair(KeyList, id, label, label, printed, all.Where(CubeDimension.Sector, sector));
        }

        AddSums("key", Sectors.Select(sector => sector.Id));
        _ = _bulletin
            .Sum("key.higher", "key.provincial", "key.municipal")
            .PartOf("key.count", "key.higher")
            .Relation(new AtMostRelation("key.annual", "key.investment") { Note = "一年的计划与全部年份的总投资，不是完成率" });

        void AddOf(string id, string printed, string label, params Member<ProjectLevel>[] levels) =>
            Add(KeyList, id, printed, label, Measure.Count, all.Where(CubeDimension.Level, levels));
    }

    private void AddSeventh()
    {
        AddBatches(Seventh, "seventh", "第七期", new("17个", "168.7亿元"), new("1个", "15亿元"), new("5个", "53.2亿元"), new("11个", "100.5亿元"));
        AddProject("project.robotEffector", "15亿元", "协作机器人末端执行器项目（签约仅此一个）");
        AddProject("project.smartCity", "8亿元", "二七区新型智慧城项目（印作投资）");
        AddProject("project.healthCore", "28.6亿元", "二七区健康产业核心板块起步区一期项目（印作投资）");
        AddProject("project.huaduCabinets", "3\n亿元", "河南花都柜业集团有限公司年产15万套高端智能箱柜建设项目");
        AddProject("project.shenzhenPort", "10亿元", "郑州深国际·北方区域总部智慧港项目");
        Add("project.huaduCabinets.capacity", "15万套", "高端智能箱柜年产能", FigureNature.Capacity, Seventh.Source);
        _ = _bulletin
            .Same("seventh.signed.investment", "project.robotEffector")
            .PartOf("seventh.started.investment", "project.smartCity", "project.healthCore")
            .PartOf("seventh.inProduction.investment", "project.huaduCabinets", "project.shenzhenPort");

        void AddProject(string id, string printed, string label) => Add(id, printed, label, FigureNature.Plan, Seventh.Source, Event);
    }

    private void AddStanding()
    {
        AddBatches(Standing, "standing", "前6期现有", new("21个", "154.7亿元"), new("2个", "21亿元"), new("11个", "100.6亿元"), new("8个", "33.1亿元"));
        Add("standing.periods", "6期", "动态转化所经期数", FigureNature.Stock, Standing.Source);
        AddRate("standing.startRate", "开工率");
        AddRate("standing.productionRate", "投产率");
        AddRate("standing.effectivenessRate", "达效率");

        void AddRate(string id, string label) => Add(id, "100%", $"前6期{label}（分母未说明）", FigureNature.Rate, Standing.Source);
    }

    private void AddCampaign() => AddBatches(
        Campaign,
        "campaign",
        "累计推进",
        new("81个", "559.5亿元"),
        new("9个", "102.5亿元"),
        new("38个", "256.6亿元"),
        new("34个", "200.4亿元"));

    private void AddTargets()
    {
        Add("signing.count", "10个", "全年新签约亿元以上项目", FigureNature.Target, Targets);
        Add("signing.investment", "210亿元", "新签约项目总投资", FigureNature.Target, Targets);
        Add(
            "signing.threshold",
            "1亿元",
            "亿元以上项目的门槛（单说“亿元”即1亿元，含本数）",
            FigureNature.Target,
            Targets,
            reading: new() { Rounding = RoundingConvention.Exact });
        _ = _bulletin.EachAtLeast("signing.investment", "signing.count", "signing.threshold");
        Add("pipeline.planned", "218个", "谋划产业项目", FigureNature.Target, Libraries);
        Add("pipeline.courted", "173个", "洽谈招引项目", FigureNature.Target, Libraries);
        Add("pipeline.signed", "137个", "签约项目", FigureNature.Target, Libraries);
        Add("pipeline.landed", "107个", "落地项目", FigureNature.Target, Libraries);
    }

    // One quantity printed more than once: the copies carry the number of the print behind the id of the first.
    private void AddRepeats()
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
            foreach ((string copy, string place) in copies.Zip(places))
            {
                Add(copy, printed, "重复", nature: null, place);
            }

            _ = _bulletin.Same([first, .. copies]);
        }
    }

    private void AddBatches(Group group, string id, string label, Pair total, params Pair[] batches)
    {
        AddPair(group, id, $"{label}项目", label, total, group.Filter);
        foreach (((string batchId, Batch batch, string batchLabel), Pair printed) in Batches.Zip(batches))
        {
            string name = label + batchLabel;
            AddPair(group, $"{id}.{batchId}", $"{name}项目", name, printed, group.Filter?.Where(CubeDimension.Batch, batch));
        }

        AddSums(id, Batches.Select(batch => $"{id}.{batch.Id}"));
    }

    private void AddPair(Group group, string id, string countLabel, string label, Pair printed, CubeFilter? filter)
    {
        Add(group, $"{id}.count", printed.Count, countLabel, Measure.Count, filter);
        Add(group, $"{id}.investment", printed.Investment, $"{label}总投资", Measure.TotalInvestment, filter);
    }

    private void AddSums(string total, IEnumerable<string> parts) => _ = _bulletin
        .Sum($"{total}.count", [.. parts.Select(part => new SumPart($"{part}.count"))])
        .Sum($"{total}.investment", [.. parts.Select(part => new SumPart($"{part}.investment"))]);

    private void Add(Group group, string id, string printed, string label, Measure measure, CubeFilter? filter) => Add(
        id,
        printed,
        label,
        group.Nature,
        group.Source,
        group.AsOf,
        basis: StatisticsTerms.CountingBases.CamelCaseOf(group.Basis),
        of: filter is null ? null : new FigureSubject(measure, filter));

    private void Add(
        string id,
        string printed,
        string label,
        FigureNature? nature,
        string source,
        LocalDate? asOf = null,
        FigureReading? reading = null,
        string basis = BulletinFigure.UnknownBasis,
        FigureSubject? of = null) =>
        _bulletin.Figure(new BulletinFigure(id, PublishedFigure.Parse(printed), null, reading)
        {
            Label = label,
            Nature = nature,
            AsOf = asOf,
            Source = source,
            Basis = basis,
            Of = of,
        });

    private sealed record Group(string Source, FigureNature Nature, CountingBasis Basis, CubeFilter? Filter, LocalDate? AsOf);

    private readonly record struct Pair(string Count, string Investment);
}
