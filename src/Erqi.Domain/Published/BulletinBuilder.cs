namespace Erqi.Domain.Published;

/// <summary>Writes a bulletin down, figure by figure and relation by relation.</summary>
/// <remarks>
/// The builder is the one mutable type here; what it builds is not. It is not for use by two threads at once.
/// </remarks>
/// <example>
/// <code>
/// Bulletin bulletin = new BulletinBuilder("第七期“三个一批”")
///     .Figure("all", "17个").Figure("signed", "1个").Figure("started", "5个").Figure("inProduction", "11个")
///     .Sum("all", "signed", "started", "inProduction")
///     .Build();
/// Console.WriteLine(bulletin["all"].Print);   // → 17个
/// </code>
/// </example>
public sealed class BulletinBuilder
{
    private readonly List<BulletinFigure> _figures = [];
    private readonly List<Relation> _relations = [];
    private readonly BulletinHead _head;

    /// <summary>Begins a bulletin.</summary>
    /// <param name="region">The region the bulletin speaks of, usually a division code.</param>
    /// <param name="asOf">The date the bulletin speaks of.</param>
    /// <param name="rounding">How true values became prints, where a figure says nothing else.</param>
    public BulletinBuilder(
        string? title = null, string? region = null, LocalDate? asOf = null, RoundingConvention rounding = RoundingConvention.HalfAwayFromZero)
    {
        Rounding.Check(rounding);
        _head = new(title, region, asOf, rounding);
    }

    /// <summary>Adds a print.</summary>
    /// <param name="id">The id by which relations name it.</param>
    /// <param name="printed">The token as printed.</param>
    /// <param name="label">A name for readers.</param>
    /// <exception cref="FormatException">The token is no printed figure.</exception>
    public BulletinBuilder Figure(string id, string printed, string? label = null) =>
        Figure(new BulletinFigure(id, PublishedFigure.Parse(printed)) { Label = label });

    /// <summary>Adds a quantity that exists but was not printed.</summary>
    /// <param name="id">The id by which relations name it.</param>
    /// <param name="label">A name for readers.</param>
    public BulletinBuilder Unprinted(string id, FigureUnit unit, string? label = null) =>
        Figure(new BulletinFigure(id, null, unit) { Label = label });

    /// <summary>Adds a figure.</summary>
    public BulletinBuilder Figure(BulletinFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        _figures.Add(figure);
        return this;
    }

    /// <summary>合计: says that the parts make up the total.</summary>
    /// <param name="parts">The parts; an id alone is a part that is added.</param>
    public BulletinBuilder Sum(string total, params ReadOnlySpan<SumPart> parts) =>
        Relation(new SumRelation(total, [.. parts]));

    /// <summary>其中: says that the parts lie within the whole.</summary>
    public BulletinBuilder PartOf(string whole, params ReadOnlySpan<string> parts) =>
        Relation(new PartOfRelation(whole, [.. parts]));

    /// <summary>重复: says that one quantity stands behind several prints.</summary>
    public BulletinBuilder Same(params ReadOnlySpan<string> repeats) => Relation(new SameRelation([.. repeats]));

    /// <summary>占比: says that rate = part ÷ whole.</summary>
    public BulletinBuilder Share(string rate, string part, string whole) => Relation(new ShareRelation(rate, part, whole));

    /// <summary>同比增长: says that rate = current ÷ previous − 1.</summary>
    public BulletinBuilder Growth(string rate, string current, string previous) =>
        Relation(GrowthRelation.FromPrevious(rate, current, previous));

    /// <summary>同比增长: says that rate = current ÷ (current − increase) − 1.</summary>
    public BulletinBuilder GrowthFromIncrease(string rate, string current, string increase) =>
        Relation(GrowthRelation.FromIncrease(rate, current, increase));

    /// <summary>超序时进度: says that lead = part ÷ whole − schedule.</summary>
    /// <param name="schedule">The elapsed share of the year, such as <c>Rational.Of(10, 12)</c>.</param>
    public BulletinBuilder Lead(string lead, string part, string whole, Rational schedule) =>
        Relation(new LeadRelation(lead, part, whole, schedule));

    /// <summary>平均: says that mean = total ÷ count.</summary>
    public BulletinBuilder Mean(string mean, string total, string count) => Relation(new MeanRelation(mean, total, count));

    /// <summary>不超过: says that lesser ≤ greater.</summary>
    public BulletinBuilder AtMost(string lesser, string greater) => Relation(new AtMostRelation(lesser, greater));

    /// <summary>均不低于: says that total ≥ count × threshold.</summary>
    public BulletinBuilder EachAtLeast(string total, string count, string threshold) =>
        Relation(new EachAtLeastRelation(total, count, threshold));

    /// <summary>Adds a relation of any kind.</summary>
    public BulletinBuilder Relation(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        _relations.Add(relation);
        return this;
    }

    /// <summary>Gives the bulletin written so far.</summary>
    /// <exception cref="ArgumentException">An id is used twice, or a relation names a figure that is not defined.</exception>
    public Bulletin Build() => new(_head, [.. _figures], [.. _relations]);
}
