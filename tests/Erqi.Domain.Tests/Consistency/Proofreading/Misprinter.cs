using Erqi.Domain.Consistency;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Consistency.Misprints;

namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>Makes every fault of every kind in a table, one at a time, wherever it can be made; one of each at each place.</summary>
internal sealed class Misprinter(Bulletin table, int seed)
{
    private static readonly (Fault Fault, Slip Slip)[] AmongDigits =
    [
        (Fault.Transposition, Slip.Transposition),
        (Fault.Digit, Slip.Digit),
        (Fault.MissingDigit, Slip.MissingDigit),
        (Fault.ExtraDigit, Slip.ExtraDigit),
        (Fault.DecimalPoint, Slip.DecimalPoint),
    ];

    private readonly Random _random = new(seed);

    public IEnumerable<Misprint> All() => table.Figures
        .Where(figure => figure.Print is not null)
        .SelectMany((figure, i) => (Misprint?[])
        [
            .. AmongDigits.Select(kind => Set(kind.Fault, figure, OneOf(Typesetter.Misprint(Digits(figure), kind.Slip)), figure.Print!.HasMinusSign)),
            Set(Fault.Sign, figure, Digits(figure), !figure.Print!.HasMinusSign),
            Unit(figure),
            Truncated(figure),
            Stale(Fault.Stale, figure, 20, 150),
            Bases().Contains(figure.Id) ? Stale(Fault.RevisedBase, figure, 4, 30) : null,
            .. Neighbours(figure),
        ])
        .OfType<Misprint>();

    private static string Digits(BulletinFigure figure) => figure.Print!.NumberText.TrimStart('-');

    private HashSet<string> Bases() => [.. table.Relations.OfType<GrowthRelation>().Select(growth => growth.Previous).OfType<string>()];

    private string? OneOf(IEnumerable<string> numbers) =>
        numbers.ToArray() is { Length: > 0 } all ? all[_random.Next(all.Length)] : null;

    private Misprint? Set(Fault fault, BulletinFigure figure, string? number, bool minus) =>
        number is null ? null : Set(fault, (figure, $"{(minus ? "-" : string.Empty)}{number}{figure.Unit}"));

    // Only what somebody could have set: a number that differs, and that the figure can have.
    private Misprint? Set(Fault fault, params (BulletinFigure Figure, string Text)[] prints)
    {
        Bulletin printed = table;
        foreach ((BulletinFigure figure, string text) in prints)
        {
            if (!PublishedFigure.TryParse(text, out PublishedFigure? print) || print == figure.Print
                || (print.Places > 0 && figure.IsWhole && !figure.Unit.HasMultiplier))
            {
                return null;
            }

            printed = printed.With(figure.Reprinted(print));
        }

        return new Misprint(fault, table, printed, [.. prints.Select(print => print.Figure.Id)]);
    }

    private Misprint? Unit(BulletinFigure figure)
    {
        string other = figure.Unit.Text switch
        {
            "亿元" => "万元",
            "万元" => "亿元",
            "万人" => "人",
            "万吨" => "吨",
            _ => string.Empty,
        };
        return other.Length == 0 ? null : Set(Fault.Unit, (figure, figure.Print!.NumberText + other));
    }

    // The value behind the print is not known here, but if the number before it prints one more it may have been cut.
    private Misprint? Truncated(BulletinFigure figure)
    {
        PublishedFigure print = figure.Print!;
        bool rounded = print.Number.Sign > 0 && figure.ConventionIn(table.Rounding) != RoundingConvention.Exact;
        return rounded
            ? Set(Fault.Truncated, (figure, PublishedFigure.Of(print.BaseValue - print.BasePlace, print.Unit, print.Places, RoundingConvention.HalfAwayFromZero).Text))
            : null;
    }

    private Misprint? Stale(Fault fault, BulletinFigure figure, int least, int most)
    {
        PublishedFigure print = figure.Print!;
        int thousandths = _random.Next(least, most) * (_random.Next(2) == 0 ? 1 : -1);
        return Set(fault, (figure, PublishedFigure.Of(
            print.BaseValue * Rational.Of(1000 + thousandths, 1000), print.Unit, print.Places, RoundingConvention.HalfAwayFromZero).Text));
    }

    private IEnumerable<Misprint?> Neighbours(BulletinFigure figure)
    {
        int next = table.Figures.ToList().IndexOf(figure) + 1;
        if (next >= table.Figures.Count || table.Figures[next] is not { Print: { } below } other || other.Unit != figure.Unit)
        {
            yield break;
        }

        bool first = _random.Next(2) == 0;
        yield return first ? Set(Fault.Neighbour, (figure, below.Text)) : Set(Fault.Neighbour, (other, figure.Print!.Text));
        yield return Set(Fault.Swap, (figure, below.Text), (other, figure.Print!.Text));
        string digits = figure.Print.NumberText;
        if (digits.TrimStart('-').Length > 2 && !below.HasMinusSign)
        {
            yield return Set(
                Fault.MovedDigit,
                (figure, digits[..^1].TrimEnd('.') + figure.Unit),
                (other, digits[^1] + below.NumberText + other.Unit));
        }
    }
}
