namespace Erqi.Domain.Projects.Schemes;

/// <summary>The lists of key projects that Henan publishes every year, as far as their fields are known.</summary>
/// <remarks>The provincial list names fields only; levels and batches are those that districts and cities report by.</remarks>
internal static class Henan
{
    public static SchemeDraft Year2022 { get; } = Usual with
    {
        Name = "henan-2022",
        Title = "河南省2022年重点建设项目名单",
        Source = "河南省2022年重点建设项目名单，七个领域，1794个项目，总投资约4.8万亿元（shengshiyongchang.cn）",
        Sectors =
        [
            Field("创新驱动能力提升", "InnovationCapacity", "Innovation capacity"),
            Field("新基建", "NewTypeInfrastructure", "New-type infrastructure"),
            Field("新型城镇化", "NewUrbanization", "New urbanization"),
            Field("重大基础设施", "MajorInfrastructure", "Major infrastructure"),
            Field("产业转型升级", "IndustrialUpgrading", "Industrial upgrading"),
            Field("生态环保", "EcologyAndEnvironment", "Ecology and environment"),
            Field("民生和社会事业", "LivelihoodAndSocialServices", "Livelihood and social services"),
        ],
    };

    public static SchemeDraft Year2025 { get; } = Usual with
    {
        Name = "henan-2025",
        Title = "河南省2025年重点建设项目名单",
        Source = "河南省2025年重点建设项目名单，六个领域，1037个项目，总投资约3.1万亿元（lskzjf.com）",
        Sectors =
        [
            Field("创新驱动能力提升", "InnovationCapacity", "Innovation capacity"),
            Field("基础设施", "Infrastructure", "Infrastructure"),
            Field("新型基础设施", "NewTypeInfrastructure", "New-type infrastructure"),
            Field("产业转型发展", "IndustrialTransformation", "Industrial transformation"),
            Field("绿色低碳转型", "GreenTransition", "Green and low-carbon transition"),
            Field("民生社会事业改善", "LivelihoodImprovement", "Livelihood and social services"),
        ],
    };

    private static SchemeDraft Usual => new("henan")
    {
        Levels =
        [
            new("省重点") { Identifier = "Provincial", Aliases = ["省级重点", "省级", "省"] },
            new("市重点") { Identifier = "Municipal", Aliases = ["市级重点", "市级", "市"] },
            new("县（市、区）重点") { Identifier = "County", Aliases = ["县重点", "县级重点", "县级", "县", "区重点", "区级", "区"] },
        ],
        Batches =
        [
            new("签约一批") { Identifier = "Signed", Aliases = ["签约", "签约项目"] },
            new("开工一批") { Identifier = "Started", Aliases = ["开工", "开工项目"] },
            new("投产一批") { Identifier = "InProduction", Aliases = ["投产", "投产项目"] },
        ],
    };

    private static SchemeMember Field(string chinese, string identifier, string english) =>
        new(chinese) { Identifier = identifier, English = english, Aliases = [chinese + "项目"] };
}
