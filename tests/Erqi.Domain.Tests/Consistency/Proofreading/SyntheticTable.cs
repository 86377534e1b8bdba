using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>
/// A table as offices publish them, with invented numbers: true values are drawn or worked out first, each is printed
/// to its places, and the relations are those its true values satisfy.
/// </summary>
/// <param name="title">What the table shows.</param>
/// <param name="seed">Which numbers are drawn.</param>
internal sealed class SyntheticTable(string title, int seed)
{
    // Places of the true values beyond those that are printed.
    private const int Hidden = 1000;

    private readonly Random _random = new(seed);
    private readonly BulletinBuilder _builder = new($"{title}（合成数据）");
    private readonly Dictionary<string, Rational> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FigureUnit> _units = new(StringComparer.Ordinal);

    public Bulletin Build() => _builder.Build();

    /// <summary>A figure with a value drawn between two numbers of printed units.</summary>
    public string Drawn(string id, string unit, int places, int low, int high, bool signed = false)
    {
        var figureUnit = FigureUnit.Parse(unit);
        bool counts = figureUnit.Dimension.Kind == UnitKind.Count;
        Rational step = Rational.PowerOfTen(-places);
        Rational value = low + (_random.Next((int)((high - low) / step).Floor()) * step);
        Rational hidden = counts && !figureUnit.HasMultiplier ? 0 : Rational.Of(_random.Next(Hidden), Hidden) * step;
        Rational inBase = (value + hidden) * figureUnit.Scale;
        return Given(id, unit, places, (counts ? inBase.Floor() : inBase) / figureUnit.Scale, signed);
    }

    /// <summary>Figures with values drawn alike.</summary>
    public string[] Rows(string[] ids, string unit, int places, int low, int high, bool signed = false) =>
        Array.ConvertAll(ids, id => Drawn(id, unit, places, low, high, signed));

    /// <summary>A figure with a value that has grown, by so many tenths of a per cent, from another's.</summary>
    public string Grown(string id, int places, string from, int low = -60, int high = 150)
    {
        bool counts = _units[from].Dimension.Kind == UnitKind.Count;
        Rational value = _values[from] * (1 + Rational.Of(_random.Next(low, high), 1000) + Rational.Of(_random.Next(Hidden), 1_000_000));
        return Given(id, _units[from].Text, places, (counts ? value.Floor() : value) / _units[from].Scale);
    }

    /// <summary>A figure that is a drawn share, in thousandths, of another.</summary>
    public string Within(string id, int places, string of, int low = 100, int high = 900)
    {
        bool counts = _units[of].Dimension.Kind == UnitKind.Count;
        Rational value = _values[of] * (Rational.Of(_random.Next(low, high), 1000) + Rational.Of(_random.Next(Hidden), 1_000_000));
        return Given(id, _units[of].Text, places, (counts ? value.Floor() : value) / _units[of].Scale);
    }

    /// <summary>A figure of a true value in printed units.</summary>
    public string Given(string id, string unit, int places, Rational value, bool signed = false)
    {
        var figureUnit = FigureUnit.Parse(unit);
        _values[id] = value * figureUnit.Scale;
        _units[id] = figureUnit;
        _builder.Figure(new BulletinFigure(
            id,
            PublishedFigure.Of(value * figureUnit.Scale, figureUnit, places, RoundingConvention.HalfAwayFromZero),
            reading: new FigureReading { Signed = signed ? true : null }));
        return id;
    }

    /// <summary>A quantity that is not printed.</summary>
    public string Unprinted(string id, string unit, Rational value)
    {
        _values[id] = value * FigureUnit.Parse(unit).Scale;
        _units[id] = FigureUnit.Parse(unit);
        _builder.Figure(new BulletinFigure(id, null, _units[id], new FigureReading { Integer = false }));
        return id;
    }

    public string Sum(string id, int places, params SumPart[] parts) => Sum(id, places, signed: false, parts);

    public string Sum(string id, int places, string[] parts) => Sum(id, places, signed: false, [.. parts.Select(part => (SumPart)part)]);

    /// <summary>The sum of figures, printed and said to be it.</summary>
    public string Sum(string id, int places, bool signed, params SumPart[] parts)
    {
        FigureUnit unit = _units[parts[0].Figure];
        Rational sum = parts.Aggregate(Rational.Zero, (value, part) => value + (_values[part.Figure] * part.Sign));
        Given(id, unit.Text, places, sum / unit.Scale, signed);
        _builder.Sum(id, parts);
        return id;
    }

    /// <summary>Says that a figure that stands already is the sum of others, as their true values are.</summary>
    public void SameSum(string total, params string[] parts) => _builder.Sum(total, [.. parts.Select(part => (SumPart)part)]);

    public void PartOf(string whole, params string[] parts) => _builder.PartOf(whole, parts);

    public string Share(string id, int places, string part, string whole, string unit = "%") =>
        Rate(id, unit, places, _values[part] / _values[whole] * 100, new ShareRelation(id, part, whole));

    public string[] Shares(string[] parts, string whole, int places, string suffix = "比重") =>
        Array.ConvertAll(parts, part => Share(part + suffix, places, part, whole));

    public string Growth(string id, int places, string current, string previous) => Rate(
        id, "%", places, ((_values[current] / _values[previous]) - 1) * 100, GrowthRelation.FromPrevious(id, current, previous));

    public string GrowthFromIncrease(string id, int places, string current, string increase) => Rate(
        id,
        "%",
        places,
        _values[increase] / (_values[current] - _values[increase]) * 100,
        GrowthRelation.FromIncrease(id, current, increase));

    public string Lead(string id, int places, string part, string whole, Rational schedule) => Rate(
        id, "个百分点", places, ((_values[part] / _values[whole]) - schedule) * 100, new LeadRelation(id, part, whole, schedule));

    public string Mean(string id, string unit, int places, string total, string count)
    {
        var figureUnit = FigureUnit.Parse(unit);
        // To one of the unit it is counted in, such as 亩, unless the mean's unit says to what.
        Rational size = figureUnit.Dimension.Kind == UnitKind.PerUnit ? Rational.One : _units[count].Size;
        Given(id, unit, places, _values[total] / _values[count] * size / figureUnit.Scale);
        _builder.Mean(id, total, count);
        return id;
    }

    public string Multiple(string id, string unit, int places, string part, string whole) => Rate(
        id, unit, places, _values[part] / _values[whole] * 100, new MultipleRelation(id, part, whole));

    public string AverageGrowth(string id, int places, string current, string previous, int periods)
    {
        // The root of such a quotient, to more places than are printed.
        double growth = Math.Pow((double)(_values[current] / _values[previous]).ToDecimal(), 1.0 / periods) - 1;
        return Rate(id, "%", places, (Rational)(decimal)Math.Round(growth * 100, 9), new AverageGrowthRelation(id, current, previous, periods));
    }

    public string WeightedMean(string id, int places, string[] values, string[] weights)
    {
        Rational sum = Rational.Zero, weight = Rational.Zero;
        for (int i = 0; i < values.Length; i++)
        {
            sum += _values[values[i]] * _values[weights[i]];
            weight += _values[weights[i]];
        }

        FigureUnit unit = _units[values[0]];
        Given(id, unit.Text, places, sum / weight / unit.Scale);
        _builder.Relation(new WeightedMeanRelation(id, [.. values], [.. weights]));
        return id;
    }

    public void Structure(params string[] shares) => _builder.Relation(new StructureRelation([.. shares]));

    public string Difference(string id, string unit, int places, string minuend, string subtrahend)
    {
        var figureUnit = FigureUnit.Parse(unit);
        Given(id, unit, places, (_values[minuend] - _values[subtrahend]) / figureUnit.Scale, signed: true);
        _builder.Relation(new DifferenceRelation(minuend, subtrahend, id));
        return id;
    }

    public void EachAtLeast(string total, string count, string threshold) => _builder.EachAtLeast(total, count, threshold);

    /// <summary>A second print of a figure's quantity.</summary>
    public string Again(string id, string unit, int places, string figure)
    {
        Given(id, unit, places, _values[figure] / FigureUnit.Parse(unit).Scale);
        _builder.Same(figure, id);
        return id;
    }

    private string Rate(string id, string unit, int places, Rational percent, Relation relation)
    {
        // A plain number is the ratio itself.
        Rational scale = unit.Length == 0 ? 100 : FigureUnit.Parse(unit).Scale;
        Given(id, unit, places, percent / scale);
        _builder.Relation(relation);
        return id;
    }
}
