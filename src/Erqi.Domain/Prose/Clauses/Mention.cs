using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>A figure where it stands: the words before and behind it, its sentence, and what it says.</summary>
internal sealed class Mention
{
    private Amount? _amount;
    private string? _before;

    public required NumberToken Token { get; init; }

    /// <summary>Gets the figure as it is read by itself, or as one of so many that 每千人 has.</summary>
    public required BulletinFigure Figure { get; set; }

    /// <summary>Gets its place among the figures of the text.</summary>
    public required int Index { get; init; }

    /// <summary>Gets the words before it in its clause.</summary>
    public required string Lead { get; init; }

    /// <summary>Gets where those words begin.</summary>
    public required int LeadStart { get; init; }

    /// <summary>Gets where the words begin that may tell of it: behind the figure before, or with the sentence.</summary>
    public required int ContextStart { get; init; }

    /// <summary>Gets where those words end.</summary>
    public int ContextEnd { get; set; }

    /// <summary>Gets the words behind it in its clause.</summary>
    public required string Trail { get; init; }

    /// <summary>Gets the mark before its clause.</summary>
    public required char Mark { get; init; }

    /// <summary>Gets the mark or the digit behind its clause, or a nought where the text ends.</summary>
    public required char MarkBehind { get; init; }

    public required int Sentence { get; init; }

    /// <summary>Gets which part of its sentence it stands in, parted by semicolons.</summary>
    public required int Segment { get; init; }

    /// <summary>Gets which pair of brackets it stands in, 0 for none.</summary>
    public required int Bracket { get; init; }

    /// <summary>Gets the figure before its brackets, or -1.</summary>
    public required int Owner { get; init; }

    public required Role Role { get; init; }

    /// <summary>Gets the months that the text spoke of last before it: 1—5月, 5月当月; null where it spoke of none.</summary>
    public required MonthSpan? Months { get; init; }

    /// <summary>Gets whether a word turns the number below zero.</summary>
    public required bool IsNegative { get; init; }

    /// <summary>Gets whether it names a class of things by a bound: 亿元以上项目.</summary>
    public required bool IsThreshold { get; init; }

    /// <summary>Gets whether it is planned or aimed at.</summary>
    public required bool IsPlanned { get; init; }

    public FigureUnit Unit => Figure.Unit;

    public PublishedFigure Print => Figure.Print!;

    public string Id => Figure.Id;

    /// <summary>Gets what the print says, for a look at whether numbers agree.</summary>
    public Amount Amount => _amount ??= Amount.Of(Figure);

    /// <summary>Gets the words before it, without verbs at their end and without openers at their front.</summary>
    public string Before => _before ??= Measures.Before(Lead);

    public Rational Value => Print.BaseValue;

    public bool IsPlain => Print.IsPlain;

    /// <summary>Gets whether it is printed as a simple fraction, which is said of what is nearly so: 四分之三, 3/4, 一半.</summary>
    public bool IsFraction => (Print.Text.AsSpan().ContainsAny('半', '/') && Unit.Dimension == Dimension.Rate)
        || (Print.Text.Contains("分之", StringComparison.Ordinal) && !Print.Text.Contains('百', StringComparison.Ordinal));

    /// <summary>Gets how many digits are printed: so many more agree by chance less often.</summary>
    public int DigitCount => Print.NumberText.Count(char.IsAsciiDigit);

    /// <summary>Gets what a list calls it, where it names its things before their numbers: 工业、农业投资分别为8亿元、6亿元; null elsewhere.</summary>
    public string? Listed { get; set; }

    /// <summary>Gets whether its share stands right behind it: 预算数60999万元的40.4%.</summary>
    public bool IsBase { get; set; }

    /// <summary>Gets whether it is one of several that 分别 shares out: 分别减少3人和4人.</summary>
    public bool IsRespective { get; init; }

    /// <summary>Gets whether it is where something began that went on to the figure behind it: 从165万元增长到650万元.</summary>
    public bool IsStart { get; set; }

    /// <summary>Gets whether a change follows that is since it: 较年初2885.7亿元增加241.8亿元, 与年初2885.7亿元相比，增加241.8亿元.</summary>
    public bool IsSince { get; set; }

    /// <summary>Gets whether it only says how the figure before it changed: 比上年增加12家.</summary>
    public bool IsChangeOfBefore => Role == Role.Change && CueWords.Changed(Lead).IsEmpty;

    /// <summary>Gets whether it is the level that another is compared with: 比上年的3.10人减少0.48人, 进口额比上年12月的128.2亿元增长.</summary>
    public bool IsCompared => Role is Role.Level or Role.Rate && (Lead is ['比' or '较' or '与' or '同', .., '的'] || IsSince || (Lead is [.., '年' or '月' or '期' or '末', '的'] && ComparedSubject.Length > 0));

    /// <summary>Gets what is compared, where that is named once more: 进口额 in 进口额比上年12月的, 人口 in 人口与2010年的; empty where it is not.</summary>
    public string ComparedSubject => Lead.AsSpan().LastIndexOfAny('比', '较') is > 0 and var at ? Lead[..at].TrimEnd('相', '同')
        : IsSince && !Lead.AsSpan().ContainsAny('比', '较') && Lead.AsSpan().LastIndexOfAny("与和跟以") is > 0 and var with ? Lead[..with] : string.Empty;

    /// <summary>Gets whether it is told in one breath with the figure before it: 68名乘客和4名机组人员.</summary>
    public bool IsJoined => this is { Mark: '、', Lead.Length: 0 } or { Lead: [.., '和' or '与' or '及'] };

    /// <summary>Says whether something went from it to another figure that is told to be where it ended.</summary>
    public bool StepsTo(Mention end) => CueWords.IsEndpoint(end.Lead) && Sentence == end.Sentence && Unit.Dimension == end.Unit.Dimension
        && CueWords.StartAt(Lead) >= 0 && Unit.Word == end.Unit.Word;

    // 新增贷款 and 融资增量 are levels of their own, and changes beside changes.
    private bool IsNewBeside(Mention other) => Role == Role.Level && other.Role == Role.Change
        && (CueWords.Flows.IsIn(Lead) || CueWords.Rest.IsAt(Lead, 0));

    /// <summary>Says whether two figures can stand in one sum.</summary>
    public bool IsLike(Mention other) =>
        (Role == other.Role || IsNewBeside(other) || other.IsNewBeside(this)) && Unit.Dimension == other.Unit.Dimension && IsThreshold == other.IsThreshold;
}
