namespace Erqi.Domain.Statistics.Rows;

/// <content>What a cell can mean, amounts apart.</content>
internal sealed partial class RowReader
{
    private static readonly Wording Empty = new("空着，应当填写", "it is empty");

    /// <summary>A member by its number or by its term.</summary>
    public Member<TEnum> Term<TEnum>(int ordinal, SchemeMembers<TEnum> members)
        where TEnum : unmanaged, Enum
    {
        if (IsEmpty(ordinal))
        {
            return Refuse<Member<TEnum>>(ordinal, EmptyTerm());
        }

        if (IsUnreadable(ordinal, out Wording fault))
        {
            return Refuse<Member<TEnum>>(ordinal, fault);
        }

        if (Kind(ordinal) == TypeCode.String)
        {
            string text = _loose?.Meaning(ordinal, TextAt(ordinal)) ?? TextAt(ordinal);
            if (_loose is null ? members.TryFind(text, out Member<TEnum> member) : LooseText.TryTerm(text, members, out member))
            {
                return member;
            }

            // The numbers of members come as text where a file has no types.
            if (!IsNumber(text))
            {
                return Refuse<Member<TEnum>>(ordinal, NoTerm(text, members));
            }
        }

        return WholeFault(ordinal, out long number) is { } refused ? Refuse<Member<TEnum>>(ordinal, refused)
            : number <= members.Last && members.TryFind((int)number, out Member<TEnum> found) ? found
            : Refuse<Member<TEnum>>(ordinal, new(
                $"找到{Number(number)}，应为{members.Expected}之一，或其序号1至{Number(members.Last)}",
                $"found {Number(number)}, expected a member of {typeof(TEnum).Name} by term or by number, 1 to {Number(members.Last)}"));
    }

    public long Whole(int ordinal) =>
        WholeFault(ordinal, out long number) is { } fault ? Refuse<long>(ordinal, fault) : number;

    /// <summary>The number of a campaign period: a whole number, or a text such as 第7期.</summary>
    public int Period(int ordinal)
    {
        if (IsText(ordinal) && TextAt(ordinal) is var text && !IsNumber(text))
        {
            return (_loose is null ? CampaignPeriod.TryParse(text, out CampaignPeriod period) : LooseText.TryPeriod(text, out period))
                ? InRange(period.Number)
                : Refuse<int>(ordinal, new(
                    $"找到“{Guard.Clip(text)}”，应为期数，如7或第7期",
                    $"found “{Guard.Clip(text)}”, expected the number of a period such as 7 or 第7期"));
        }

        return WholeFault(ordinal, out long whole) is { } fault ? Refuse<int>(ordinal, fault) : InRange(whole);

        int InRange(long number) => number is > 0 and <= ushort.MaxValue ? (int)number
            : Refuse<int>(ordinal, new(
                $"找到{Number(number)}，期数应为1至65535", $"found {Number(number)}, expected the number of a period from 1 to 65535"));
    }

    /// <summary>A division code, as text or as a number.</summary>
    public DivisionCode Division(int ordinal)
    {
        if (IsText(ordinal))
        {
            string text = TextAt(ordinal);
            text = _loose is null ? text : LooseText.Plain(text);
            return Divisions?.TryFind(text, out DivisionCode named) == true ? named : Division(ordinal, text);
        }

        if (WholeFault(ordinal, out long number) is { } fault)
        {
            return Refuse<DivisionCode>(ordinal, fault);
        }

        Span<char> digits = stackalloc char[20];
        _ = number.TryFormat(digits, out int length, provider: CultureInfo.InvariantCulture);
        return Division(ordinal, digits[..length]);
    }

    /// <summary>A text without blanks around it, or null where the cell is empty; a number is the text that shows it.</summary>
    public string? Text(int ordinal) => IsNull(ordinal) ? null : Value(ordinal) switch
    {
        string text when Guard.Unkept(text.Trim()) is { } sign => Refuse<string?>(ordinal, new(
            $"含有{sign}，文件里存不住；请在表里删去", $"it has {sign} in it, which no file keeps; delete it in the sheet")),
        string text => text.Trim(),
        FloatText number => number.Text,
        long or int or short or byte or decimal => Convert.ToString(Value(ordinal), CultureInfo.InvariantCulture),
        UnreadableCell cell => Refuse<string?>(ordinal, cell.Fault),
        var other => Refuse<string?>(ordinal, new(
            $"找到{Found(ordinal)}（{other.GetType().Name}），应为文字",
            $"found {Found(ordinal)} ({other.GetType().Name}), expected a text")),
    };

    public LocalDate Day(int ordinal) => Value(ordinal) switch
    {
        DateTime time when time.TimeOfDay == default => LocalDate.FromDateTime(time),
        DateOnly date => LocalDate.FromDateOnly(date),
        LocalDate date => date,
        string or FloatText when LooseText.TryDay(Value(ordinal).ToString()!, out LocalDate day) => day,
        long or int or short when WholeFault(ordinal, out long number) is null && LooseText.TryDay(number, out LocalDate day) => day,
        UnreadableCell cell => Refuse<LocalDate>(ordinal, cell.Fault),
        _ => Refuse<LocalDate>(ordinal, new(
            $"找到“{Found(ordinal)}”，应为某一天，如2023-01-28或2023年1月28日，不带钟点",
            $"found “{Found(ordinal)}”, expected a day such as 2023-01-28 or 2023年1月28日, without a time of day")),
    };

    /// <summary>A date as far as it is stated: a day, a month or a year.</summary>
    public PartialDate Date(int ordinal) => Value(ordinal) switch
    {
        DateTime { TimeOfDay.Ticks: 0 } or DateOnly or LocalDate => Day(ordinal),

        // A number loses the zero of 2024.10.
        FloatText { Text: [_, _, _, _, '.', '1'] year } => Refuse<PartialDate>(ordinal, new(
            $"找到数值{year}，可能是1月，也可能是10月（数值不保留末尾的0）；请写成文字，如{year[..4]}年1月",
            $"found the number {year}, which may be January, or October with its zero lost; write it as text such as {year[..4]}年1月")),
        string or FloatText or long or int or short when LooseText.TryDate(Found(ordinal)!, out PartialDate date) => date,
        UnreadableCell cell => Refuse<PartialDate>(ordinal, cell.Fault),
        _ => Refuse<PartialDate>(ordinal, new(
            $"找到“{Found(ordinal)}”，应为日期、月份或年份，如2023-01-28、2023年1月或2023年，不带钟点",
            $"found “{Found(ordinal)}”, expected a day, a month or a year such as 2023-01-28, 2023年1月 or 2023年, without a time of day")),
    };

    /// <summary>The code that a text of a cell is, or a refusal that says what was expected.</summary>
    public TCode Code<TCode>(int ordinal, ReadOnlySpan<char> text, string expected)
        where TCode : struct, ICode<TCode> => TCode.Fault(text) is { } fault
        ? Refuse<TCode>(ordinal, new($"找到“{Guard.Clip(text)}”，应为{expected}", fault.Message.TrimEnd('.')), fault)
        : TCode.Of(text);

    private DivisionCode Division(int ordinal, ReadOnlySpan<char> text) => Code<DivisionCode>(
        ordinal, text, Divisions is null
            ? "六位行政区划代码，如410103；写的是名称，请用LedgerReaderOptions.Divisions给出地名表"
            : "六位行政区划代码，或地名表中唯一的名称，如410103或二七区；地名表里没有的，请用DivisionNames.With加上");

    private bool IsUnreadable(int ordinal, out Wording fault)
    {
        fault = _loose?[ordinal] is UnreadableCell cell ? cell.Fault : Empty;
        return fault != Empty;
    }

    private Wording EmptyTerm() => _loose is null ? Empty : _loose.CarryEndedAt > 0
        ? new(
            $"空着，而合并单元格不会跨过第{Number(_loose.CarryEndedAt)}行；请填写",
            $"it is empty, and no merged cell reaches across row {Number(_loose.CarryEndedAt)}; fill it in")
        : new(
            "空着；请填写，若是合并单元格，请用LedgerReaderOptions.MergedColumns说明",
            "it is empty; fill it in, or say by LedgerReaderOptions.MergedColumns that its cells are merged");

    private Wording NoTerm<TEnum>(string text, SchemeMembers<TEnum> members)
        where TEnum : unmanaged, Enum => new(
            $"找到“{Guard.Clip(text)}”，应为{members.Expected}之一{(_loose is null ? "" : "；若是本表自己的叫法，请用LedgerReaderOptions.WithAlias说明")}",
            $"“{Guard.Clip(text)}” is no {typeof(TEnum).Name}; expected one of {members.Expected}" +
            (_loose is null ? "" : ", or a term of the file's own that LedgerReaderOptions.WithAlias explains"));

    // Why the cell is no whole number, or null where it is one.
    private Wording? WholeFault(int ordinal, out long number)
    {
        number = 0;
        if (IsNull(ordinal))
        {
            return Empty;
        }

        switch (Kind(ordinal))
        {
            case TypeCode.Int64:
                number = _loose is null ? _reader!.GetInt64(ordinal) : (long)Value(ordinal);
                return null;
            case TypeCode.Int32:
                number = _loose is null ? _reader!.GetInt32(ordinal) : (int)Value(ordinal);
                return null;
            case TypeCode.Int16:
                number = _loose is null ? _reader!.GetInt16(ordinal) : (short)Value(ordinal);
                return null;
            case TypeCode.Byte:
                number = _loose is null ? _reader!.GetByte(ordinal) : (byte)Value(ordinal);
                return null;
            case TypeCode.String:
                string text = _loose is null ? TextAt(ordinal) : LooseText.Plain(TextAt(ordinal));
                return TryWhole(text, out number) ? null : NoWhole($"“{Guard.Clip(text)}”");
            case TypeCode.Double or TypeCode.Single:
                return new(
                    "是二进制浮点数，已不是原来的数；请把这一列转成DECIMAL或文字",
                    "found a binary float, which is not the number that was meant; cast the column to DECIMAL or text");
            default:
                return OtherWholeFault(Value(ordinal), out number);
        }
    }

    private static Wording? OtherWholeFault(object value, out long number)
    {
        Int128? found = value switch
        {
            sbyte or ushort or uint or ulong => (Int128)Convert.ToDecimal(value, CultureInfo.InvariantCulture),
            decimal exact when decimal.IsInteger(exact) => (Int128)exact,
            BigInteger big when big >= long.MinValue && big <= long.MaxValue => (long)big,
            Int128 wide => wide,
            FloatText shortest when TryWhole(shortest.Text, out long whole) => whole,
            _ => null,
        };
        bool fits = found >= long.MinValue && found <= long.MaxValue;
        number = fits ? (long)found!.Value : 0;
        return fits ? null
            : value is UnreadableCell cell ? cell.Fault
            : NoWhole($"{Convert.ToString(value, CultureInfo.InvariantCulture)} ({value.GetType().Name})");
    }

    private static Wording NoWhole(string found) => new($"找到{found}，应为整数", $"found {found}, expected a whole number");

    private static bool TryWhole(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static bool IsNumber(ReadOnlySpan<char> text) =>
        text is ['-', .. var digits] ? IsNumber(digits) : !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
