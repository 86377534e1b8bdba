using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>
/// Synthetic bulletins of every kind of relation between true values, each printed by one convention, here and there by
/// another, in words, or not at all.
/// </summary>
internal sealed class TrueBulletins
{
    private static readonly RoundingConvention[] Conventions =
        [.. Enum.GetValues<RoundingConvention>().Where(convention => convention != RoundingConvention.Exact)];

    private static readonly Qualifier[] Words =
        [Qualifier.MoreThan, Qualifier.AtLeast, Qualifier.AtMost, Qualifier.Below, Qualifier.About];

    private readonly Random _random;
    private readonly RoundingConvention _convention;
    private readonly BulletinBuilder _builder;
    private readonly List<Rational> _values = [];
    private readonly List<int> _money = [];

    private TrueBulletins(int seed, RoundingConvention convention)
    {
        _random = new Random(seed);
        _convention = convention;
        _builder = new BulletinBuilder(rounding: convention);
    }

    /// <summary>Gives a bulletin and the true value of each figure, in base units.</summary>
    public static (Bulletin Bulletin, Rational[] Values) Next(int seed, RoundingConvention convention) =>
        new TrueBulletins(seed, convention).Make();

    private (Bulletin Bulletin, Rational[] Values) Make()
    {
        Money(Rational.Of(_random.Next(100, 90_000), 97));
        for (int i = _random.Next(1, 5); i > 0; i--)
        {
            Relate(_random.Next(10), Any(), Any());
        }

        return (_builder.Build(), [.. _values]);
    }

    private void Relate(int kind, int one, int two)
    {
        (Rational value, Rational other) = (_values[one] / FigureUnit.Yi.Scale, _values[two] / FigureUnit.Yi.Scale);
        if (value.Sign <= 0)
        {
            return;
        }

        (string id, string otherId) = (Id(one), Id(two));
        switch (kind)
        {
            case 0:
                Rational third = value / 3, rest = value - third - (other / 7);
                _builder.Sum(id, Money(third), Money(rest), Money(other / 7));
                break;
            case 1:
                _builder.Sum(Money(value - other), id, new SumPart(otherId, -1));
                break;
            case 2:
                _builder.PartOf(id, Money(value / 4), Money(value / 5));
                break;
            case 3:
                _builder.Same(id, Money(value));
                break;
            case 4:
                _builder.Share(Rate(other / value * 100), otherId, id);
                break;
            case 5:
                _builder.Relation(GrowthRelation.FromPrevious(Rate(((other / value) - 1) * 100), otherId, id));
                break;
            case 6:
                _builder.Relation(GrowthRelation.FromIncrease(Rate(25), id, Money(value / 5)));
                break;
            case 7:
                int count = _random.Next(1, 40);
                string n = Add(count, FigureUnit.Parse("个"), 0);
                _builder.Mean(Money(value / count), id, n).EachAtLeast(id, n, Money(value / (count + 1)));
                break;
            case 8:
                Rational schedule = Rational.Of(_random.Next(1, 12), 12);
                _builder.Relation(new LeadRelation(Rate(((other / value) - schedule) * 100), otherId, id, schedule));
                break;
            default:
                _builder.AtMost(value <= other ? id : otherId, value <= other ? otherId : id);
                break;
        }
    }

    private int Any() => _money[_random.Next(_money.Count)];

    private static string Id(int figure) => $"f{figure}";

    private string Rate(Rational value) => Add(value, FigureUnit.Percent, 1);

    private string Money(Rational value)
    {
        _money.Add(_values.Count);
        return Add(value, FigureUnit.Yi, _random.Next(3));
    }

    private string Add(Rational value, FigureUnit unit, int places)
    {
        string id = Id(_values.Count);
        _values.Add(value * unit.Scale);
        bool isCount = unit.Dimension.Kind == UnitKind.Count;
        FigureReading reading = new()
        {
            Signed = value.Sign < 0 || (!isCount && _random.Next(3) == 0) ? true : null,
            Rounding = isCount ? null : ConventionFor(value, places),
        };
        RoundingConvention convention = isCount ? RoundingConvention.Exact : reading.Rounding ?? _convention;
        PublishedFigure? print = _random.Next(10) == 0 ? null : Printed(value, unit, places, convention);
        _builder.Figure(print is null
            ? new BulletinFigure(id, null, unit, reading)
            : new BulletinFigure(id, print, null, reading));
        return id;
    }

    // What no decimal holds cannot be printed exactly.
    private RoundingConvention? ConventionFor(Rational value, int places) =>
        (_convention == RoundingConvention.Exact && !(value * Rational.PowerOfTen(places)).IsInteger) || _random.Next(6) == 0
            ? Conventions[_random.Next(Conventions.Length)]
            : null;

    private PublishedFigure? Printed(Rational value, FigureUnit unit, int places, RoundingConvention convention)
    {
        Rational scaled = value * Rational.PowerOfTen(places);
        Rational number = Slowly.Round(scaled, convention) / Rational.PowerOfTen(places);
        string digits = Slowly.Write(number, places);
        PublishedFigure plain = PublishedFigure.Parse(digits + unit.Text);
        if (_random.Next(12) != 0 || number.Sign <= 0)
        {
            return plain;
        }

        // Of words that bound the value, one that is true of it.
        PublishedFigure worded = PublishedFigure.Parse(Slowly.Word(Words[_random.Next(Words.Length)]) + digits + unit.Text);
        BulletinFigure read = new("read", worded);
        return read.TrueValues(convention).Contains(value * unit.Scale) ? worded : plain;
    }
}
