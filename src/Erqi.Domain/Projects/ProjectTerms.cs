namespace Erqi.Domain.Projects;

/// <summary>The terms of the enumerations of projects, both ways.</summary>
internal static class ProjectTerms
{
    public static TermTable<Sector> Sectors { get; } = new(
        new(Sector.IndustrialTransformation, "产业转型发展", "产业转型 产业转型发展项目"),
        new(Sector.NewUrbanization, "新型城镇化", "新型城镇化（含安置房） 新型城镇化(含安置房) 新型城镇化项目"),
        new(Sector.ModernInfrastructure, "现代基础设施", "现代基础设施项目"),
        new(Sector.LivelihoodAndSocialServices, "民生和社会事业", "民生和社会事业项目"),
        new(Sector.EcologyAndEnvironment, "生态环保", "生态环保项目"));

    public static TermTable<ProjectLevel> Levels { get; } = new(
        new(ProjectLevel.Provincial, "省重点", "省级重点 省重点项目 省级重点项目 省级 省"),
        new(ProjectLevel.Municipal, "市重点", "市级重点 市重点项目 市级重点项目 市级 市"),
        new(ProjectLevel.District, "区重点", "区级重点 区重点项目 区级重点项目 区级 区"));

    public static TermTable<Batch> Batches { get; } = new(
        new(Batch.Signed, "签约一批", "签约 签约项目"),
        new(Batch.Started, "开工一批", "开工 开工项目"),
        new(Batch.InProduction, "投产一批", "投产 投产项目"));

    public static TermTable<PipelineStage> Stages { get; } = new(
        new(PipelineStage.Planned, "谋划", "谋划项目 谋划项目库"),
        new(PipelineStage.Courted, "招引", "洽谈招引 洽谈招引项目 招引项目 招引项目库"),
        new(PipelineStage.Signed, "签约", "签约项目 签约项目库"),
        new(PipelineStage.Landed, "落地", "落地项目 落地项目库"));

    public static TermTable<ProjectStatus> Statuses { get; } = new(
        new(ProjectStatus.Active, "推进", "在推进 推进中 推进项目"),
        new(ProjectStatus.Reserve, "储备", "储备项目"),
        new(ProjectStatus.Stalled, "停滞", "停滞项目"),
        new(ProjectStatus.Exited, "退出", "已退出 退出项目"));

    public static TermTable<ProjectType> Types { get; } = new(
        new(ProjectType.Industry, "产业类", "产业 产业类项目"),
        new(ProjectType.Infrastructure, "基础设施类", "基础设施 基础设施类项目"),
        new(ProjectType.UrbanRural, "城乡建设类", "城乡建设 城乡建设类项目"),
        new(ProjectType.Livelihood, "民生类", "民生 民生类项目"));

    public static TermTable<Measure> Measures { get; } = new(
        new(Measure.Count, "项目个数", "个数"),
        new(Measure.TotalInvestment, "总投资", "计划总投资"),
        new(Measure.AnnualPlannedInvestment, "年度计划投资", "年度计划完成投资"),
        new(Measure.CompletedThisYear, "本年完成投资"),
        new(Measure.CompletedToDate, "累计完成投资"),
        new(Measure.CompletedThisMonth, "本月完成投资", "当月完成投资"),
        new(Measure.FundsInPlace, "到位资金", "资金到位"),
        new(Measure.Own1, "自定金额一"),
        new(Measure.Own2, "自定金额二"),
        new(Measure.Own3, "自定金额三"),
        new(Measure.Own4, "自定金额四"));

    /// <summary>Gets the measures that are amounts, in the order in which they are added up.</summary>
    public static ValueList<Measure> Amounts { get; } = [.. Measures.All.Where(measure => measure != Measure.Count)];

    public static string ToChinese(this Measure member) => Measures.ChineseOf(member);

    // The place of an amount in an AmountSet.
    internal static int AmountPlace(this Measure measure) => measure == Measure.Count
        ? throw new ArgumentOutOfRangeException(nameof(measure), measure, "A count is no amount of money; read Count, or ask for Value.")
        : (int)Measures.Check(measure, nameof(measure)) - (int)Measure.TotalInvestment;
}
