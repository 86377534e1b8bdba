namespace Erqi.Domain.Published.Printing;

/// <summary>The one grammar of printed figures.</summary>
/// <remarks>
/// A print is words (约, 下降, 人民币), a number, perhaps 余, a unit, perhaps a dash and a second number, and words again
/// (左右, 以上). What stands alone must end with it; in running text it ends where a known unit does, or where the number
/// does if none follows. Every character is looked at a bounded number of times.
/// </remarks>
internal ref struct PrintReader(ReadOnlySpan<char> text, PrintSetting setting)
{
    private static readonly SearchValues<char> Latin =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz²³");

    private PrintCursor _cursor = new(text, setting);
    private UnitWord? _money;
    private PrintedNumber _number;
    private PrintedNumber? _upper;
    private UnitParts _unit = new();
    private PrintWords _words = new(setting == PrintSetting.Alone);
    private bool _isOverMultiplier;
    private bool _hasWordsBehind;
    private bool _hasOneNumeral;
    private int _numberStart;
    private int _numberEnd;

    private readonly bool IsAlone => setting == PrintSetting.Alone;

    /// <summary>Reads a text that is a print from end to end; gives the fault, or null.</summary>
    public static PrintFault? Read(ReadOnlySpan<char> text, out PublishedFigure? figure)
    {
        PrintReader reader = new(text, PrintSetting.Alone);
        PrintFault? fault = reader.Read(out FigureUnit? unit);
        figure = fault is null ? reader.Figure(text, unit!) : null;
        return fault;
    }

    /// <summary>Gives where the first number of a print begins and ends.</summary>
    public static (int Start, int End) NumberIn(ReadOnlySpan<char> text)
    {
        PrintReader reader = new(text, PrintSetting.Alone);
        _ = reader.ReadWords() ?? reader.ReadNumber();
        return (reader._numberStart, reader._numberEnd);
    }

    /// <summary>Reads the print that running text begins with; gives the fault, or null.</summary>
    public static PrintFault? ReadFront(ReadOnlySpan<char> text, out FrontPrint? print)
    {
        PrintReader reader = new(text, PrintSetting.Prose);
        PrintFault? fault = reader.Read(out FigureUnit? unit);
        print = fault is null
            ? new FrontPrint(
                reader.Figure(text[..reader._cursor.Position], unit!),
                reader._numberStart,
                reader._numberEnd,
                !reader._unit.IsUnknown || reader._number.IsInWords,
                reader._words.Other)
            : null;
        return fault;
    }

    private PrintFault? Read(out FigureUnit? unit)
    {
        unit = null;
        return ReadWords() ?? ReadNumber() ?? ReadUnit() ?? ReadWordsBehind() ?? Complete(out unit)
            ?? _words.Turn(ref _number, ref _upper) ?? _words.Check(_number, _upper);
    }

    private readonly PublishedFigure Figure(ReadOnlySpan<char> text, FigureUnit unit) =>
        new(text.ToString(), _number, unit, _words.Qualifier, _upper, _isOverMultiplier)
        {
            HasOneNumeral = _hasOneNumeral && _upper is null,
        };

    private PrintFault? ReadWords()
    {
        while (true)
        {
            if (QualifierWords.Front(_cursor.Ahead, out Qualifier meaning) is > 0 and var length)
            {
                _cursor.Take(length);
                if (_words.Qualify(meaning) is { } fault)
                {
                    return fault;
                }
            }
            else if (TakeMoney())
            {
                continue;
            }
            else if (IsAlone && PrintWords.Direction(_cursor.Ahead, out bool isDown) is > 0 and var word)
            {
                _cursor.Take(word);
                if (_words.Direct(isDown) is { } fault)
                {
                    return fault;
                }
            }
            else
            {
                return null;
            }
        }
    }

    // -$5 has its sign before that of money.
    private bool TakeMoney()
    {
        int minus = IsAlone && _words.IsDown is null && _cursor.Ahead is ['-', ..] ? 1 : 0;
        UnitWord? money = null;
        int sign = _money is null ? UnitWords.BeginsWithMoney(_cursor.Ahead[minus..], out money) : 0;
        if (sign == 0)
        {
            return false;
        }

        _cursor.Take(minus + sign);
        _money = money;
        _words.IsDown = minus > 0 ? true : _words.IsDown;
        return true;
    }

    private PrintFault? ReadNumber()
    {
        // In accounts (6,343) is below zero, and so is ($5).
        bool isBracketed = IsAlone && _cursor.TryTake("(");
        _ = isBracketed && TakeMoney();
        _numberStart = _cursor.Next;
        PrintFault? fault = PrintNumbers.Read(ref _cursor, ref _unit, out PrintedNumber? number);
        number ??= RateWords.ReadHalf(ref _cursor, ref _unit, _words.IsQualified) ?? (IsAlone ? PrintNumbers.ReadBare(ref _cursor) : null);

        if (number is null && _words.IsQualified && Multipliers.Begins(_cursor.Ahead, out int power) > 0 && power >= 4)
        {
            // 超千亿元 is more than one 千亿元.
            number = new PrintedNumber(1, 0, HasMinus: false);
        }

        _number = number ?? default;
        _numberEnd = _cursor.Position;
        fault ??= number is not null ? null : NoNumber();
        _hasOneNumeral = number is { IsInWords: false } && _unit.IsEmpty && _numberEnd > _numberStart;
        if (_money is not null)
        {
            _unit.ReadMillion(ref _cursor);
        }

        return isBracketed ? fault ?? CloseBracket() : fault;
    }

    private readonly PrintFault NoNumber() =>
        new(VagueWords.Lead(_cursor.Ahead) || ChineseNumeral.Begins(_cursor.Ahead) ? PrintFaultKind.Vague : PrintFaultKind.NoNumber);

    private PrintFault? CloseBracket()
    {
        if (_words.Direct(isDown: true, _number.HasMinus) is { } fault)
        {
            return fault;
        }

        _unit.Read(ref _cursor);
        bool isAmount = _unit.Word is not { Class: UnitClass.Counter } && _cursor.TryTake(")");
        return isAmount ? null : new PrintFault(PrintFaultKind.NoNumber);
    }

    private PrintFault? ReadUnit()
    {
        if (_number.IsInWords || _unit.Word is not null)
        {
            return null;
        }

        PrintFault? fault = ReadALittleOver();
        if (fault is not null || _unit.TryReadYi(ref _cursor, out _isOverMultiplier))
        {
            return fault ?? (_isOverMultiplier ? _words.Qualify(Qualifier.ALittleOver) : null);
        }

        _unit.ReadMultiplier(ref _cursor);
        _isOverMultiplier = _unit.HasMultiplier && QualifierWords.IsALittleOver(_cursor.Ahead);
        fault = ReadALittleOver();
        _unit.ReadWord(ref _cursor);
        return fault ?? (VagueWords.Follow(_cursor.Ahead) ? new PrintFault(PrintFaultKind.Vague) : null);
    }

    private PrintFault? ReadALittleOver() =>
        QualifierWords.IsALittleOver(_cursor.Ahead) && _cursor.TryTake(_cursor.Ahead[0].ToString())
            ? _words.Qualify(Qualifier.ALittleOver)
            : VagueWords.Follow(_cursor.Ahead) ? new PrintFault(PrintFaultKind.Vague) : null;

    private PrintFault? ReadWordsBehind()
    {
        if (PrintRange.Read(ref _cursor, setting, ref _number, ref _unit, out _upper) is { } falling)
        {
            return falling;
        }

        _ = _upper is not null && IsAlone && _cursor.TryTake("之间");

        if (_unit.IsMultiple && QualifierWords.IsALittleOver(_cursor.Ahead))
        {
            // 一倍多 and 三成多 are said like this and in no other way.
            _cursor.Take(1);
            if (_words.Qualify(Qualifier.ALittleOver) is { } fault)
            {
                return fault;
            }
        }

        while (QualifierWords.AfterUnit(_cursor.Ahead, out Qualifier meaning) is > 0 and var length)
        {
            _cursor.Take(length);
            _hasWordsBehind = true;
            if (_words.Qualify(meaning) is { } fault)
            {
                return fault;
            }
        }

        return FaultBehind();
    }

    // What would change the amount, were it left unread: 一吨半, 五元三毛, 2亿元多.
    private readonly PrintFault? FaultBehind()
    {
        ReadOnlySpan<char> ahead = _cursor.Ahead;
        if (!_unit.IsEmpty && (VagueWords.IsHalf(ahead) || (_unit.Word is { Class: UnitClass.Money } && VagueWords.IsChange(ahead))))
        {
            return new PrintFault(PrintFaultKind.Mixed);
        }

        bool isQualified = _unit.Word is not null
            && QualifierWords.IsALittleOver(ahead)
            && (ahead.Length == 1 || !char.IsLetter(ahead[1]) || ahead[1] == '的' || UnitReader.BeginsUnit(ahead[1..]));
        return isQualified ? new PrintFault(PrintFaultKind.MisplacedQualifier) : null;
    }

    private PrintFault? Complete(out FigureUnit? unit)
    {
        unit = null;
        string rest = IsAlone ? PrintText.Compact(_cursor.Rest) : _unit.Word is null ? TakeLatinWord() : string.Empty;
        while (IsAlone && QualifierWords.AtEnd(rest, out Qualifier meaning) is > 0 and var length)
        {
            rest = rest[..^length];
            if (_words.Qualify(meaning) is { } fault)
            {
                return fault;
            }
        }

        if (_money is not null && (rest.Length > 0 || !_unit.TrySetMoney(_money)))
        {
            return new PrintFault(PrintFaultKind.TwoUnits, _money.Text);
        }

        // 500个以上企业 are 500个以上, but no unit comes behind its words.
        return _hasWordsBehind && rest.Length > 0 && _unit.Word is not { Class: UnitClass.Counter }
            ? new PrintFault(PrintFaultKind.Trailing, rest)
            : UnitReader.Complete(_unit, rest, out unit);
    }

    // PF in 4800PF: where the letters end, the unit does.
    private string TakeLatinWord()
    {
        int length = _cursor.Rest.IndexOfAnyExcept(Latin) is var end && end < 0 ? _cursor.Rest.Length : end;
        string word = _cursor.Rest[..length].ToString();
        _cursor.Take(length);
        return word;
    }
}
