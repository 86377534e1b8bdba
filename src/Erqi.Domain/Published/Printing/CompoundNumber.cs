namespace Erqi.Domain.Published.Printing;

/// <summary>Reads what goes on behind a multiplier, counted in the first one: 1亿2千万元 is 1.2亿元, 1亿2000万元 1.2000亿元.</summary>
internal static class CompoundNumber
{
    private const int MaxGroup = 4;

    // The power of ten falls from group to group, and 千万亿 is the greatest.
    private const int MaxGroups = 16;

    /// <summary>Gives the whole number, if it goes on; its last printed digit stays its last.</summary>
    public static PrintedNumber? Read(ref PrintCursor cursor, PrintedNumber first, ref UnitParts unit)
    {
        int multiplier = Multipliers.Begins(cursor.Ahead, out int power);
        if (multiplier == 0 || first.Places > 0 || !GoesOn(cursor.Ahead[multiplier..]))
        {
            return null;
        }

        string text = cursor.Ahead[..multiplier].ToString();
        PrintCursor behind = cursor;
        behind.Take(multiplier);
        if (ReadGroups(ref behind, power, ref text) is not { } groups)
        {
            return null;
        }

        cursor = behind;
        (BigInteger value, int last, int firstPower) = groups;
        unit.Set(text, firstPower);
        BigInteger whole = (first.Digits * BigInteger.Pow(10, firstPower)) + value;
        return first with { Digits = whole / BigInteger.Pow(10, last), Places = firstPower - last };
    }

    private static bool GoesOn(ReadOnlySpan<char> text) =>
        text is [>= '0' and <= '9', ..] or ['零', >= '0' and <= '9', ..];

    // Each group must be less than one of the unit before it: 3亿4千5百万, 10亿零817万5288.
    private static (BigInteger Value, int Last, int FirstPower)? ReadGroups(ref PrintCursor cursor, int power, ref string text)
    {
        List<(int Digits, int Place, int Great)> groups = [];
        while (GoesOn(cursor.Ahead) && !cursor.IsAtGap)
        {
            bool isPadded = cursor.TryTake("零");
            int length = cursor.Ahead.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? cursor.Ahead.Length : end;
            if (length > MaxGroup || groups.Count == MaxGroups)
            {
                return null;
            }

            int digits = int.Parse(cursor.Ahead[..length], NumberStyles.None, CultureInfo.InvariantCulture);
            cursor.Take(length);
            int place = cursor.Ahead is [var c, ..] ? Multipliers.PlaceOf(c) : 0;
            cursor.Take(place > 0 ? 1 : 0);
            int great = Multipliers.GreatBegins(cursor.Ahead, out int greatPower);
            cursor.Take(great);
            bool isBare = place == 0 && great == 0;
            if (isBare && ((!isPadded && length < MaxGroup) || cursor.Ahead is ['年', ..]))
            {
                // 1万5 may be 15,000 or 10,005, and 3亿2023年 are two numbers.
                return null;
            }

            groups.Add((digits, place, greatPower));
        }

        return groups.Count > 0 ? Add(groups, power, ref text) : null;
    }

    // In 4千5百万 the 万 counts for both groups.
    private static (BigInteger Value, int Last, int FirstPower)? Add(
        List<(int Digits, int Place, int Great)> groups, int power, ref string text)
    {
        int great = 0;
        int[] powers = new int[groups.Count];
        for (int i = groups.Count - 1; i >= 0; i--)
        {
            great = groups[i].Great > 0 ? groups[i].Great : great;
            powers[i] = groups[i].Place + great;
        }

        // 3千5百万 is counted in 千万.
        bool isShared = power < 4 && great > 0;
        int before = isShared ? power + great : power;
        int first = before;
        text += !isShared ? string.Empty : great == 4 ? "万" : great == 8 ? "亿" : "万亿";
        BigInteger value = BigInteger.Zero;
        for (int i = 0; i < powers.Length; i++)
        {
            BigInteger group = groups[i].Digits * BigInteger.Pow(10, powers[i]);
            if (powers[i] >= before || group >= BigInteger.Pow(10, before))
            {
                return null;
            }

            value += group;
            before = powers[i];
        }

        return (value, before, first);
    }
}
