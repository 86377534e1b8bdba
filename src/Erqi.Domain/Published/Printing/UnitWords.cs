namespace Erqi.Domain.Published.Printing;

/// <summary>The units that the library knows: counters, money, rates, and measures with their exact factors.</summary>
internal static class UnitWords
{
    // Counters that are a dimension each; those of things and people are listed apart because they add up.
    private const string OtherCounters =
        "户手套台辆艘架栋幢间所条部只头匹株棵本册篇份次期类种级例起张片块根支把颗粒枚门首幅层组队对双届位口场班站道款箱瓶袋列趟股字页票孔尾羽笔单盘集段节面杯盏轮朵扇床堂副封盒罐桌";

    private const string ThingCounters = "个项宗家座处件批";
    private const string PeopleCounters = "人名";

    // Counters that look like a counter and a noun, and measures that count something else than their first word.
    private static readonly string[] OwnCounters =
    [
        "人次", "户次", "件次", "台次", "架次", "辆次", "批次", "班次", "场次", "套次", "车次", "列次", "艘次", "航次",
        "课时", "学时", "工日", "人天", "人日", "人月", "台班", "台套", "人份", "例次", "剂次", "针次", "亩次", "家次", "项次",
    ];

    private static readonly string[] OwnMeasures =
    [
        "个月", "个小时", "个工作日", "个星期", "个季度", "年", "月", "天", "日", "周", "小时", "分钟", "秒", "岁",
        "标段", "标方", "头份", "蒲式耳", "盎司", "克拉", "载重吨", "总吨", "大卡", "千卡", "升", "毫升",
        "PF", "EFLOPS", "Eflops", "EFlops", "PFLOPS", "Pflops", "PFlops", "EB", "PB", "TB", "GB", "BP", "bp", "mg", "μg", "cm", "mm", "nm", "dB", "Mbps", "Gbps", "Hz", "kHz", "MHz", "GHz", "Pa", "kPa", "MPa", "kV",
        "吨标准煤", "吨标煤", "吨公里", "人公里", "千伏安", "千伏", "度", "摄氏度", "℃", "°", "桶", "分贝",
    ];

    // Each line: the base unit, then others with how many base units they are.
    private static readonly (string Base, (string Text, Rational Size)[] Others)[] Families =
    [
        ("克", [("吨", 1_000_000), ("公斤", 1000), ("千克", 1000), ("kg", 1000), ("斤", 500), ("市斤", 500), ("担", 50_000), ("市担", 50_000), ("毫克", Part(1000)), ("微克", Part(1_000_000))]),
        ("平方米", [("平米", 1), ("㎡", 1), ("m²", 1), ("亩", Rational.Of(2000, 3)), ("公顷", 10_000), ("平方公里", 1_000_000), ("平方千米", 1_000_000), ("km²", 1_000_000)]),
        ("米", [("公里", 1000), ("千米", 1000), ("km", 1000), ("里", 500), ("华里", 500), ("海里", 1852), ("厘米", Part(100)), ("毫米", Part(1000))]),
        ("立方米", [("立方", 1), ("m³", 1)]),
        ("千瓦", [("kW", 1), ("兆瓦", 1000), ("MW", 1000), ("吉瓦", 1_000_000), ("GW", 1_000_000), ("瓦", Part(1000))]),
        ("千瓦时", [("kWh", 1), ("兆瓦时", 1000), ("MWh", 1000), ("吉瓦时", 1_000_000), ("GWh", 1_000_000)]),
        ("TEU", [("标箱", 1), ("标准箱", 1)]),
    ];

    private static readonly (string Base, string[] Others)[] Currencies =
    [
        ("美元", ["美金", "US$", "$", "USD"]),
        ("欧元", ["€", "EUR"]),
        ("英镑", ["£", "GBP"]),
        ("日元", ["JPY"]),
        ("港元", ["港币", "HK$", "HKD"]),
        ("韩元", ["KRW"]),
        ("新加坡元", ["SGD"]),
        ("澳元", ["AUD"]),
        ("加元", ["CAD"]),
        ("卢布", ["RUB"]),
        ("瑞士法郎", ["CHF"]),
    ];

    private static readonly string[] Renminbi = ["元", "圆", "圓", "元人民币", "人民币元", "人民币", "块钱", "RMB", "CNY", "¥"];

    private static readonly (string Text, Rational Size)[] Rates =
    [
        ("%", Rational.One),
        ("个百分点", Rational.One),
        ("百分点", Rational.One),
        ("‰", Part(10)),
        ("个千分点", Part(10)),
        ("‱", Part(100)),
        ("成", 10),
        ("倍", 100),
        ("个基点", Part(100)),
        ("基点", Part(100)),
    ];

    // Words that begin with a unit and are none: 27成员国 are no 27成.
    private static readonly string[] NoUnits =
        [
            "成员", "成立", "成为", "成功", "成果", "成套", "成本", "成品", "成长", "成交", "成效", "成熟", "成都", "成就", "成型", "成绩", "成分", "成活", "成片",
            "里程", "里弄", "度假", "度夏", "度冬", "部门", "部委", "部省", "部长", "家庭", "组织", "组团", "班子", "支持", "道路", "本科", "口径", "口岸", "条例",
            "层次", "场所", "位列", "位居", "位于", "位一体", "人民", "人均", "人口", "名单", "节点", "节日", "面积", "面对", "面向", "站点", "单位", "单项", "单独",
            "对口", "对外", "双碳", "双创", "集群", "集中", "集团", "段落", "类似", "种植", "起步", "起点", "把握", "例如", "根据", "升级", "升至", "升为", "克服",
            "年均", "日均", "月均", "天然", "周边", "周期", "秒杀", "桶装", "字号", "页面", "票据", "股份", "股东", "股权", "盘活", "轮胎", "堂课", "担保", "担当", "担任", "担负",
        ];

    private static readonly WordTable<UnitWord?> Known = new(All().Concat(NoUnits.Select(word => (word, (UnitWord?)null))));
    private static readonly WordTable<UnitWord?> MoneyInFront = new(
        All().Where(pair => IsMoney(pair.Meaning!) && (!char.IsLetter(pair.Word[^1]) || char.IsAscii(pair.Word[^1]) || pair.Word == "人民币")));

    /// <summary>Gives the length of the longest known unit that a text begins with, 0 where there is none.</summary>
    public static int Begins(ReadOnlySpan<char> text, out UnitWord? word)
    {
        int length = Known.Begins(text, out word);

        // kg is no beginning of a longer Latin word.
        bool isCut = length > 0 && length < text.Length && char.IsAsciiLetter(text[length - 1]) && char.IsAsciiLetter(text[length]);
        word = isCut ? null : word;
        return word is null ? 0 : length;
    }

    /// <summary>Gives the length of the money sign or word that stands before a number: $, US$, 人民币.</summary>
    public static int BeginsWithMoney(ReadOnlySpan<char> text, out UnitWord? word) => MoneyInFront.Begins(text, out word);

    private static bool IsMoney(UnitWord word) =>
        word.Class == UnitClass.Money || Array.Exists(Currencies, currency => currency.Base == word.Dimension.Base);

    private static Rational Part(int whole) => Rational.Of(1, whole);

    private static IEnumerable<(string Word, UnitWord? Meaning)> All() =>
    [
        .. Each(ThingCounters, _ => Dimension.Things),
        .. Each(PeopleCounters, _ => Dimension.People),
        .. Each(OtherCounters, counter => new Dimension(UnitKind.Count, counter)),
        Entry(UnitWord.Counter("口人", Dimension.People)),
        .. OwnCounters.Concat(OwnMeasures).Select(text => Entry(UnitWord.Measure(text))),
        .. Families.SelectMany(family => family.Others.Prepend((family.Base, Rational.One))
            .Select(unit => Entry(UnitWord.Measure(unit.Item1, family.Base, unit.Item2)))),
        .. Currencies.SelectMany(currency => currency.Others.Prepend(currency.Base)
            .Select(text => Entry(UnitWord.Measure(text, currency.Base)))),
        .. Rates.Select(rate => Entry(new UnitWord(rate.Text, UnitClass.Rate, Dimension.Rate, rate.Size))),
        .. Renminbi.Select(text => (text, Entry(new UnitWord("元", UnitClass.Money, Dimension.Money, Rational.One)).Word)),
    ];

    private static IEnumerable<(string Word, UnitWord? Meaning)> Each(string counters, Func<string, Dimension> dimension) =>
        counters.Select(c => Entry(UnitWord.Counter(c.ToString(), dimension(c.ToString()))));

    private static (string Text, UnitWord? Word) Entry(UnitWord word) => (word.Text, word);
}
