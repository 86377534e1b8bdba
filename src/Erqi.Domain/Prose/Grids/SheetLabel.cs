using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>The label of a row: its words, how deep it stands, and whether it is a total or a part of what is above.</summary>
internal sealed record SheetLabel(string Text, int Depth, bool IsTotal, bool IsSubtotal, bool IsArea, bool IsWithin, bool IsNumbered)
{
    /// <summary>Gets the row of the sheet that it stands in.</summary>
    public int Row { get; init; }

    /// <summary>Gets the unit that it, or a column for it, states; null where none does.</summary>
    public FigureUnit? Unit { get; init; }

    /// <summary>Gets whether the cells of the row add up: rates, means and prices do not.</summary>
    public bool IsAdditive { get; init; }

    /// <summary>Gets whether the row holds no number: it heads a group, or nothing is known of it.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>Gets 1 for 加：投资收益, -1 for 减：营业成本, and 0 for a row without such a mark.</summary>
    public int Sign { get; init; }

    /// <summary>Gets the months that it speaks of: those add up as the calendar says, or not at all; null where it names none.</summary>
    public MonthSpan? Months { get; } = MonthSpan.Read(Text);

    /// <summary>Gets how many blanks stand before it.</summary>
    public int Indent { get; init; }

    /// <summary>Gets whether it names the total that it is a part of: 合计中：女.</summary>
    public bool IsOfTotal { get; init; }

    /// <summary>Gets what the row is in the body of its table.</summary>
    public RowRole Role { get; init; }

    /// <summary>Gets whether it is one of what totals add up.</summary>
    public bool IsPart => !IsWithin && Role == RowRole.Item;

    /// <summary>Gets whether it heads the parts of what stands above it, by one way to divide it: （一）按经营地分.</summary>
    public bool IsDivision => Text is ['按', .., '分'] or ['按', .., '分', ':'] or ['按', .., '划', '分'];

    private static readonly char[] Bullets = [.. "-—–─└├│·•"];

    /// <summary>Reads the label of a row.</summary>
    public static SheetLabel Read(SheetCell cell)
    {
        string flat = cell.Flat;
        int mark = flat.Length - flat.TrimStart(Bullets).Length;
        mark = mark < flat.Length && char.IsLetter(flat[mark]) ? mark : 0;
        string words = Unbracketed(flat[mark..]);
        string within = SheetWords.Withins.At(words, 0);
        bool isOfTotal = within.Length == 0 && (within = SheetWords.TotalWithins.At(words, 0)).Length > 0;
        bool isWithin = within.Length > 0;
        words = isWithin ? words[within.Length..].TrimStart('#', ':', ',') : words;
        int number = Numbering(words, out int length);
        words = words[length..];
        string name = HeadingUnit.Split(words.TrimStart('、', '.', ' ').TrimEnd(':')).Heading;
        string bare = name is [.., ')'] && name.LastIndexOf('(') is > 0 and var open ? name[..open] : name;
        RowRole role = RowRoles.Of(name, bare is "累计" || SheetWords.Totals.Holds(bare) || SheetWords.TotalEndings.IsEndOf(bare));
        bool isTotal = role == RowRole.Total;
        return new SheetLabel(
            name.Length > 0 ? name : flat,
            number > 0 ? number : cell.Indent + mark,
            isTotal,
            SheetWords.Subtotals.Holds(bare) || bare.EndsWith("小计", StringComparison.Ordinal),
            SheetWords.Areas.IsAt(name, 0) || (role == RowRole.Item && (SheetWords.Wholes.IsAt(name, 0) || SheetWords.WholeEndings.IsEndOf(bare))),
            isWithin,
            number > 0)
        {
            Indent = cell.Indent + mark,
            IsOfTotal = isOfTotal,
            Role = role,
        };
    }

    // （其中：甲） and 【其中】甲
    private static string Unbracketed(string flat) => flat is not ['(' or '[' or '【', .. var inside] || !SheetWords.Withins.IsAt(inside, 0) ? flat
        : flat[0] == '(' && inside[^1] == ')' ? inside[..^1]
        : string.Concat(inside.Split(']', '】'));

    /// <summary>Gives how deep a number in a column of its own stands, 一 above (一), that above 1, that above 1.1; 0 where it is none.</summary>
    public static int DepthOf(string serial)
    {
        string flat = new FlatText(serial).Text.TrimEnd('.', '、');
        int points = flat.Count(c => c is '.' or '-');
        string plain = flat.Replace('-', '.').Replace(".", string.Empty, StringComparison.Ordinal);
        return Numbering(flat is ['(', ..] ? flat : $"{plain}、", out int length) is > 0 and var depth && length >= plain.Length ? depth + points : 0;
    }

    /// <summary>Says whether a name begins behind a number: 3月 and 5G基站 are names, 1工业 is the first of some.</summary>
    public static bool IsWord(string words, int at) =>
        char.IsLetter(words[at]) && !char.IsAscii(words[at]) && UnitEnds.Of(words, at) == at && TimeReader.DurationEnd(words, at) == at
        && words[at] is not ('月' or '日' or '号' or '期' or '级' or '届' or '以' or '至');

    // 一、 stands above （一）, that above 1., that above 1.1 and (1).
    private static int Numbering(string words, out int length)
    {
        // A、农业: a letter tells no depth.
        length = words is [>= 'A' and <= 'Z', '、' or '.', _, ..] ? 2 : 0;
        bool opens = words is ['(', ..];
        int at = opens ? 1 : 0, start = at, points = 0;
        while (at < words.Length && (Numerals.UpToTen.Contains(words[at], StringComparison.Ordinal) || char.IsAsciiDigit(words[at]) || IsPoint(words, at, start)))
        {
            points += words[at++] == '.' ? 1 : 0;
        }

        bool isMarked = at > start && at < words.Length && (opens ? words[at] == ')' : words[at] is '、' or '.');
        bool isBefore = !opens && at > start && at + (points == 0 ? 1 : 0) < words.Length && char.IsAsciiDigit(words[start]) && IsWord(words, at);
        if (points > 0 && !opens && (isMarked || isBefore))
        {
            length = isMarked ? at + 1 : at;
            return 3 + points;
        }

        if (!isMarked)
        {
            // 1工业: a number without a mark tells no depth.
            length = isBefore && points == 0 && at - start < 3 ? at : length;
            return 0;
        }

        length = at + 1;
        bool isChinese = Numerals.UpToTen.Contains(words[start], StringComparison.Ordinal);
        return isChinese ? (opens ? 2 : 1) : opens ? 4 : 3;
    }

    private static bool IsPoint(string words, int at, int start) => at > start && words[at] == '.' && at + 1 < words.Length && char.IsAsciiDigit(words[at + 1]);
}
