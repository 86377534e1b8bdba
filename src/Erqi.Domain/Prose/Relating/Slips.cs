using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says whether one number is soon misprinted as another.</summary>
internal static class Slips
{
    // No statistic is printed with more.
    private const int MostDigits = 16;

    // A rest of some parts is one slip away from nothing in so many numbers once in a hundred times, and oftener if it is small.
    private const int FewestTelling = 1_000;
    private const int LeastRest = 9;

    // A mean of the year's population is closer to that of its end.
    private const int Near = 20;

    // 万 and 亿 are so many times each other.
    private const int Myriad = 10_000;

    // Few rates are above, and numbers of few digits make many.
    private static readonly Rational Whole = Rational.Of(100, 1);

    /// <summary>Says whether just one digit is another.</summary>
    public static bool IsOneDigit(string one, string other) => one.Length == other.Length && Differing(one, other) is [_];

    /// <summary>Says whether the one number is ten times the other, or a 万 where the other is an 亿.</summary>
    public static bool IsTimesTen(Rational one, Rational other) => other.Sign > 0 && one / other is var times
        && Array.Exists((int[])[10, Myriad], ten => times == ten || times * ten == Rational.One);

    /// <summary>Says whether just one digit is another, or two neighbours have changed places.</summary>
    public static bool IsOne(string one, string other) => one.Length == other.Length && Differing(one, other) switch
    {
        [_] => true,
        [var first, var next] => next == first + 1 && one[first] == other[next] && one[next] == other[first],
        _ => false,
    };

    /// <summary>Says whether a printed total is one slip from what its parts add up to: so many digits are not equal by chance.</summary>
    public static bool IsOne(PublishedFigure total, IEnumerable<Rational> parts)
    {
        Rational unit = total.BasePlace;
        Rational sum = parts.Aggregate(Rational.Zero, (sum, part) => sum + part) / unit;
        string printed = Digits(total.BaseValue / unit);
        return sum.IsInteger && printed.Length > 2 && IsOne(printed, Digits(sum));
    }

    /// <summary>Says whether three numbers agree, or would with one slip in one of them.</summary>
    public static bool Explain(Func<Amount, Amount, Amount, bool> agree, Mention first, Mention second, Mention third) => Explain(agree, first, second, third, All);

    /// <summary>Says whether three numbers agree, or would with one digit or the point of one of them in its place.</summary>
    public static bool ExplainByDigit(Func<Amount, Amount, Amount, bool> agree, Mention first, Mention second, Mention third) =>
        Explain(agree, first, second, third, mention => Of(mention.Amount, mention.Print));

    private static bool Explain(Func<Amount, Amount, Amount, bool> agree, Mention first, Mention second, Mention third, Func<Mention, IEnumerable<Amount>> slips)
    {
        Amount a = first.Amount, b = second.Amount, c = third.Amount;
        return agree(a, b, c)
            || slips(first).Any(slip => agree(slip, b, c)) || slips(second).Any(slip => agree(a, slip, c)) || slips(third).Any(slip => agree(a, b, slip));
    }

    /// <summary>Says whether a quotient is off by so little that it may be that of another time or scope, whatever slip would explain it.</summary>
    public static bool IsNear(Rational quotient, Rational dividend, Rational divisor, int times = Near) => Rational.Abs((quotient * divisor) - dividend) * times < dividend;

    /// <summary>Says whether parts would add up to their total with one slip in one of the prints.</summary>
    public static bool Explain(Mention total, List<Mention> parts) =>
        Explain(total.Amount, total.Print, [.. parts.Select(part => (part.Amount, part.Print, 1))], All);

    /// <summary>Says whether parts are more than their whole, whatever was rounded.</summary>
    public static bool IsMore(IEnumerable<Mention> parts, Mention whole) => parts.Aggregate(Rational.Zero, (sum, part) => sum + part.Amount.Low) > whole.Amount.High;

    /// <summary>Says whether parts would add up to what is no print with one slip in one of them.</summary>
    public static bool ExplainExactly(Amount total, Mention one, Mention other) => Of(one.Amount, one.Print).Any(slip => slip.Value + other.Value == total.Value)
        || Of(other.Amount, other.Print).Any(slip => slip.Value + one.Value == total.Value);

    /// <summary>Says whether parts would add up to the last digit to their total with one slip in one of the prints.</summary>
    public static bool ExplainExactly(Mention total, IEnumerable<Mention> parts) => Explain(
        total.Amount with { HalfUnit = Rational.Zero }, total.Print, [.. parts.Select(part => (part.Amount with { HalfUnit = Rational.Zero }, part.Print, 1))]);

    /// <summary>
    /// Says whether one slip explains to the last digit why parts miss their total, where that is no chance: the total has many
    /// digits that tell, and what is missing is more than a small rest.
    /// </summary>
    public static bool IsTelling(Mention total, List<Mention> parts)
    {
        Rational place = parts.Aggregate(total.Print.BasePlace, (least, part) => Rational.Min(least, part.Print.BasePlace));
        Rational[] numbers = [total.Value / place, .. parts.Select(part => part.Value / place)];
        Rational missing = parts.Aggregate(total.Value, (rest, part) => rest - part.Value) / place;
        Rational round = Rational.One;
        while (numbers[0].Sign != 0 && Array.TrueForAll(numbers, number => (number / (round * 10)).IsInteger))
        {
            round *= 10;
        }

        return numbers[0] / round >= Rational.Of(FewestTelling, 1) && Rational.Abs(missing) / round >= Rational.Of(LeastRest, 1) && ExplainExactly(total, parts);
    }

    /// <summary>Says whether parts, added or taken away, would give their total with one slip in one of the prints.</summary>
    public static bool Explain(Amount total, PublishedFigure totalPrint, IReadOnlyList<(Amount Amount, PublishedFigure Print, int Sign)> parts) => Explain(total, totalPrint, parts, Of);

    /// <summary>Says whether parts, added or taken away, would give their total with one slip in one of them.</summary>
    public static bool ExplainPart(Amount total, IReadOnlyList<(Amount Amount, PublishedFigure Print, int Sign)> parts) => Explain(total, null, parts, Of);

    private static bool Explain(
        Amount total, PublishedFigure? totalPrint, IReadOnlyList<(Amount Amount, PublishedFigure Print, int Sign)> parts, Func<Amount, PublishedFigure, IEnumerable<Amount>> slips)
    {
        Rational difference = parts.Aggregate(total.Value, (rest, part) => rest - (part.Sign * part.Amount.Value));
        Rational tolerance = parts.Aggregate(total.HalfUnit, (sum, part) => sum + part.Amount.HalfUnit);

        // A part that the slip would make vanish explains nothing.
        bool Mends(Rational change) => Rational.Abs(difference + change) is var rest && (rest.Sign == 0 || rest < tolerance);
        return total.IsPoint && parts.All(part => part.Amount.IsPoint)
            && ((totalPrint is not null && slips(total, totalPrint).Any(slip => Mends(slip.Value - total.Value)))
                || parts.Any(part => slips(part.Amount, part.Print).Any(slip => Rational.Abs(slip.Value) >= tolerance && Mends(part.Sign * (part.Amount.Value - slip.Value)))));
    }

    private static IEnumerable<Amount> All(Mention mention) => All(mention.Amount, mention.Print);

    // What is said in words may be off by more: a digit is lost, or 万 and 亿 have changed places.
    private static IEnumerable<Amount> All(Amount printed, PublishedFigure print)
    {
        IEnumerable<Amount> larger = print.IsPlain && print.Unit.HasMultiplier
            ? ((Rational[])[Rational.Of(Myriad, 1), Rational.Of(1, Myriad)]).Select(times => Times(printed, times))
            : [];
        return Of(printed, print).Concat(larger).Concat(WithLostDigit(printed, print));
    }

    private static IEnumerable<Amount> WithLostDigit(Amount printed, PublishedFigure print)
    {
        Rational place = printed.Value.Sign < 0 ? -print.BasePlace : print.BasePlace;
        if (!print.IsPlain || !(printed.Value / place).IsInteger || Digits(printed.Value / place).Length is < 2 or > MostDigits)
        {
            yield break;
        }

        for (BigInteger number = (printed.Value / place).Numerator, behind = 1; behind <= number * 10; behind *= 10)
        {
            BigInteger front = number / behind * behind * 10, end = number % behind;
            for (int digit = 0; digit <= 9; digit++)
            {
                Rational value = (Rational)(front + (digit * behind) + end) * place;
                if (print.Unit.Dimension != Dimension.Rate || value <= Whole)
                {
                    yield return printed with { Value = value };
                }
            }
        }
    }

    /// <summary>Gives the amounts that a print may be a slip of.</summary>
    public static IEnumerable<Amount> Of(Amount printed, PublishedFigure print)
    {
        Rational place = print.BasePlace;
        string digits = print.IsPlain && Rational.Abs(printed.Value) / place is { IsInteger: true } number ? Digits(number) : string.Empty;
        if (digits.Length is 0 or > MostDigits)
        {
            yield break;
        }

        foreach (Rational ten in (Rational[])[Rational.Of(10, 1), Rational.Of(1, 10)])
        {
            yield return Times(printed, ten);
        }

        place = printed.Value.Sign < 0 ? -place : place;
        for (int i = digits.Length - 1; i >= 0; i--, place *= 10)
        {
            for (char digit = i == 0 && digits.Length > print.Places + 1 ? '1' : '0'; digit <= '9'; digit++)
            {
                yield return printed with { Value = printed.Value + ((digit - digits[i]) * place) };
            }

            if (i > 0)
            {
                yield return printed with { Value = printed.Value + (9 * (digits[i] - digits[i - 1]) * place) };
            }
        }
    }

    private static Amount Times(Amount printed, Rational times) => printed with { Value = printed.Value * times, HalfUnit = printed.HalfUnit * times };

    private static string Digits(Rational number) => number.Numerator.ToString(CultureInfo.InvariantCulture);

    private static List<int> Differing(string one, string other) => [.. Enumerable.Range(0, one.Length).Where(i => one[i] != other[i])];
}
