namespace Erqi.Domain.Consistency.Misprints;

/// <summary>The numbers from which a slip among the digits makes a given number.</summary>
internal static class DigitSlips
{
    /// <summary>
    /// Every number that one slip turns into <paramref name="printed"/>, the slips that explain fewest numbers first.
    /// A number may come up more than once; the printed one never does.
    /// </summary>
    public static IEnumerable<(DigitText Number, Slip Slip)> Before(DigitText printed) =>
        Each(printed).Where(before => before.Number.IsWellFormed && before.Number != printed);

    private static IEnumerable<(DigitText Number, Slip Slip)> Each(DigitText printed) =>
    [
        .. Transposed(printed).Select(number => (number, Slip.Transposition)),
        .. PointMoved(printed).Select(number => (number, Slip.DecimalPoint)),
        .. Without(printed).Select(number => (number, Slip.ExtraDigit)),
        .. WithAnother(printed).Select(number => (number, Slip.Digit)),
        .. WithOneMore(printed).Select(number => (number, Slip.MissingDigit)),
    ];

    private static IEnumerable<DigitText> Transposed(DigitText printed)
    {
        string digits = printed.Digits;
        for (int i = 1; i < digits.Length; i++)
        {
            yield return printed with { Digits = $"{digits[..(i - 1)]}{digits[i]}{digits[i - 1]}{digits[(i + 1)..]}" };
        }
    }

    // A moved or lost point leaves the digits as they are, but for the nought that stands alone before a point: among
    // the printed digits it may go anywhere, and beyond them by one place.
    private static IEnumerable<DigitText> PointMoved(DigitText printed)
    {
        string digits = printed.Digits.TrimStart('0');
        int furthest = digits.Length == 0 ? -1 : Math.Max(digits.Length - 1, printed.Places + 1);
        for (int places = 0; places <= furthest; places++)
        {
            if (places != printed.Places)
            {
                yield return new DigitText(digits.PadLeft(places + 1, '0'), places);
            }
        }
    }

    private static IEnumerable<DigitText> Without(DigitText printed)
    {
        int beforePoint = printed.Digits.Length - printed.Places;
        for (int i = 0; i < printed.Digits.Length; i++)
        {
            bool isOnlyDecimal = i >= beforePoint && printed.Places == 1;
            if (!isOnlyDecimal)
            {
                yield return new DigitText(printed.Digits.Remove(i, 1), printed.Places - (i >= beforePoint ? 1 : 0));
            }
        }
    }

    private static IEnumerable<DigitText> WithAnother(DigitText printed)
    {
        for (int i = 0; i < printed.Digits.Length; i++)
        {
            for (char digit = '0'; digit <= '9'; digit++)
            {
                yield return printed with { Digits = $"{printed.Digits[..i]}{digit}{printed.Digits[(i + 1)..]}" };
            }
        }
    }

    // At the point a digit can be missing on either side of it.
    private static IEnumerable<DigitText> WithOneMore(DigitText printed)
    {
        int beforePoint = printed.Digits.Length - printed.Places;
        for (int i = 0; i <= printed.Digits.Length; i++)
        {
            for (char digit = '0'; digit <= '9'; digit++)
            {
                string digits = printed.Digits.Insert(i, digit.ToString());
                if (i <= beforePoint)
                {
                    yield return printed with { Digits = digits };
                }

                if (i >= beforePoint && printed.Places > 0)
                {
                    yield return new DigitText(digits, printed.Places + 1);
                }
            }
        }
    }
}
