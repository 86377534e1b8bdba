namespace Erqi.Domain.Published.Printing;

/// <summary>What was read of a unit so far: its multiplier, the known word, and what it is per.</summary>
internal struct UnitParts()
{
    private string _multiplier = string.Empty;
    private int _power;
    private (string Text, string Base, Rational Size)? _per;

    public UnitWord? Word { get; private set; }

    public readonly bool IsEmpty => Word is null && _multiplier.Length == 0;

    public readonly bool IsUnknown => Word is null;

    /// <summary>Gets a value indicating whether the unit is 倍 or 成, behind which 多 may stand.</summary>
    public readonly bool IsMultiple => Word is { Text: "倍" or "成" };

    public readonly bool HasMultiplier => _multiplier.Length > 0;

    public readonly string Text => Word is null ? _multiplier : Join(_multiplier, Word.Text) + (_per is { } per ? $"/{per.Text}" : string.Empty);

    /// <summary>Sets the multiplier that stood within the number, as in 1亿2千万元.</summary>
    public void Set(string multiplier, int power) => (_multiplier, _power) = (multiplier, power);

    /// <summary>Sets a known word, as % in 百分之五.</summary>
    public void Set(string word)
    {
        _ = UnitWords.Begins(word, out UnitWord? known);
        Word = known;
    }

    /// <summary>Sets the money that stood before the number, where nothing else stands behind it.</summary>
    public bool TrySetMoney(UnitWord money)
    {
        if (Word is null)
        {
            // $3亿 is 3亿美元, and $3 billion is 3 billion $.
            bool isChinese = _multiplier.Length > 0 && !char.IsAscii(_multiplier[0]);
            Word = isChinese ? money with { Text = money.Dimension.Base } : money;
        }

        return Word.Dimension == money.Dimension;
    }

    /// <summary>Reads all that is known of a unit; the million of $ million may stand behind it.</summary>
    public void Read(ref PrintCursor cursor)
    {
        ReadMultiplier(ref cursor);
        ReadWord(ref cursor);
        ReadMultiplier(ref cursor);
    }

    /// <summary>Reads 万, 亿 and their kin, unless they were read within the number.</summary>
    public void ReadMultiplier(ref PrintCursor cursor)
    {
        if (HasMultiplier || _per is not null)
        {
            return;
        }

        // In million people a blank ends the multiplier, and behind a unit nothing but a Latin one can stand.
        int latin = Multipliers.LatinBegins(cursor.Ahead, out int power);
        int length = latin > 0 && cursor.IsGapBehind(latin) ? latin : Word is null || latin > 0 ? Multipliers.Begins(cursor.Ahead, out power) : 0;
        if (length > 0)
        {
            Set(cursor.Ahead[..length].ToString(), power);
            cursor.Take(length);
        }
    }

    /// <summary>Reads the m of $5m, which behind money is a million, and anywhere else a metre.</summary>
    public void ReadMillion(ref PrintCursor cursor)
    {
        if (IsEmpty && cursor.Ahead is ['m'] or ['m', not ((>= 'A' and <= 'z') or '²' or '³'), ..])
        {
            cursor.Take(1);
            Set("million", 6);
        }
    }

    /// <summary>Reads 个亿, which is 亿元 where nothing follows that is counted: 10个亿元以上项目 are ten.</summary>
    public bool TryReadYi(ref PrintCursor cursor, out bool isALittleOver)
    {
        ReadOnlySpan<char> ahead = cursor.Ahead;
        isALittleOver = ahead is ['个', '多' or '余', '亿', ..];
        int length = isALittleOver ? 3 : 2;
        if (!isALittleOver && ahead is not ['个', '亿', ..])
        {
            return false;
        }

        ReadOnlySpan<char> next = ahead[length..];
        bool isMoney = next.IsEmpty || !char.IsLetter(next[0]) || next[0] == '的' || next is ['左', '右', ..] or ['上', '下'] or ['人', '民', '币', ..];
        if (!isMoney)
        {
            isALittleOver = false;
            return false;
        }

        cursor.Take(length);
        _ = cursor.TryTake("人民币");
        Set("亿", 8);
        Set("元");
        return true;
    }

    /// <summary>Reads a known word, and what it is per.</summary>
    public void ReadWord(ref PrintCursor cursor)
    {
        int length = UnitWords.Begins(cursor.Ahead, out UnitWord? word);
        cursor.Take(length);
        Word = word;
        if (word is null || cursor.Ahead is not ['/', ..])
        {
            return;
        }

        PrintCursor behind = cursor;
        behind.Take(1);
        int multiplier = Multipliers.Begins(behind.Ahead, out int power);
        string text = behind.Ahead[..multiplier].ToString();
        behind.Take(multiplier);
        int known = UnitWords.Begins(behind.Ahead, out UnitWord? divisor);
        if (known > 0)
        {
            behind.Take(known);
            _per = (Join(text, divisor!.Text), divisor.Dimension.Base, Rational.PowerOfTen(power) * divisor.Size);
            cursor = behind;
        }
    }

    /// <summary>The unit, or null where a rate is multiplied.</summary>
    public readonly FigureUnit? ToUnit()
    {
        if (Word is null)
        {
            return new FigureUnit(_multiplier, Dimension.Number, Rational.PowerOfTen(_power), Rational.One);
        }

        if (Word.Class == UnitClass.Rate && HasMultiplier)
        {
            return null;
        }

        Rational size = _per is { } per ? Word.Size / per.Size : Word.Size;
        Dimension dimension = _per is { } divisor ? Dimension.Per(Word.Dimension.Base, divisor.Base) : Word.Dimension;
        return new FigureUnit(Text, dimension, Rational.PowerOfTen(_power), size);
    }

    /// <summary>The unit that goes on with a text the library does not know; it is a dimension of its own.</summary>
    public readonly FigureUnit ToUnit(string rest)
    {
        string word = (Word is null ? string.Empty : Text[_multiplier.Length..]) + rest;
        return new FigureUnit(
            Join(_multiplier, word), new Dimension(UnitKind.Other, word), Rational.PowerOfTen(_power), Rational.One);
    }

    /// <summary>
    /// How many of another unit one of this is, where the two stand at the ends of a range: 8000万 to 1.2亿元, 5 to 6%;
    /// null where they do not fit.
    /// </summary>
    public readonly Rational? In(UnitParts end)
    {
        if (IsEmpty)
        {
            return Rational.One;
        }

        if (Word is null)
        {
            return end.IsEmpty ? null : Rational.PowerOfTen(_power - end._power);
        }

        return ToUnit() is { } own && end.ToUnit() is { } other && own.Dimension == other.Dimension ? own.Scale / other.Scale : null;
    }

    private static string Join(string multiplier, string word) =>
        multiplier.Length > 0 && char.IsAsciiLetter(multiplier[^1]) && word.Length > 0 && (char.IsAscii(word[0]) || !char.IsLetter(word[0]))
            ? $"{multiplier} {word}"
            : multiplier + word;
}
