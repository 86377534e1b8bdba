using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;
using Erqi.Domain.Solving.Ranges;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds the smallest changes of assumption under which a bulletin can hold.</summary>
/// <remarks>
/// In order of size: one figure rounded in another way, one figure truncated, one figure stated to a coarser quantum,
/// the whole bulletin rounded in another way or truncated, a part missing from a sum, a base revised, a relation that does
/// not apply.
/// Within one size the order is the bulletin's.
/// </remarks>
internal sealed class Reconciler(Bulletin bulletin, IJudge judge, Recheck recheck, bool isGapless)
{
    private static readonly RoundingConvention[] ToNearest =
        [RoundingConvention.HalfAwayFromZero, RoundingConvention.HalfToEven, RoundingConvention.NearestUnknownTies];

    private static readonly RoundingConvention[] CutOff = [RoundingConvention.Truncate];

    // A census may move a base by a twentieth; by a fifth it is another quantity.
    private static readonly Rational MostRevised = Rational.Of(1, 5);

    /// <summary>The changes that suffice.</summary>
    /// <param name="suspects">
    /// The figures to which the others leave a range: to read any other in a new way cannot help.
    /// </param>
    /// <param name="relations">The places of the relations of a conflict: to give up any other cannot help.</param>
    public ValueList<Reconciliation> Find(IEnumerable<Suspect> suspects, IEnumerable<int> relations)
    {
        Suspect[] figures = [.. suspects.OrderBy(suspect => bulletin.PositionOf(suspect.Figure))];
        int[] places = [.. relations.Distinct().Order()];
        return
        [
            .. figures.SelectMany(suspect => OtherRounding(suspect, ToNearest)),
            .. figures.SelectMany(suspect => OtherRounding(suspect, CutOff)),
            .. figures.SelectMany(Coarser),
            .. RoundedThroughout(ToNearest),
            .. RoundedThroughout(CutOff),
            .. places.SelectMany(Incomplete),
            .. places.SelectMany(NotApplying),
        ];
    }

    // The conventions come narrowest first: where a stricter one suffices, ties in any direction say nothing more.
    private IEnumerable<Reconciliation> OtherRounding(Suspect suspect, RoundingConvention[] conventions)
    {
        BulletinFigure figure = bulletin[suspect.Figure];
        RoundingConvention now = figure.ConventionIn(bulletin.Rounding);
        bool isRounded = figure.Print is { IsPlain: true } && now != RoundingConvention.Exact;
        return conventions
            .Where(convention => isRounded && convention != now)
            .Where(convention => Helps(figure, figure.Reading with { Rounding = convention }, suspect.Implied))
            .Take(1)
            .Select(convention => new ConventionChange(figure, convention));
    }

    private IEnumerable<Reconciliation> Coarser(Suspect suspect)
    {
        BulletinFigure figure = bulletin[suspect.Figure];
        // Who prints 2000.0 states tenths.
        if (figure is not { Print: { IsPlain: true, Places: 0, Number.Sign: not 0 } print })
        {
            yield break;
        }

        Rational quantum = (figure.Reading.Quantum ?? print.LastPlace) * 10;
        for (; (print.Number / quantum).IsInteger; quantum *= 10)
        {
            if (Helps(figure, figure.Reading with { Quantum = quantum }, suspect.Implied))
            {
                yield return new CoarserQuantum(figure, quantum);
                yield break;
            }
        }
    }

    private IEnumerable<Reconciliation> RoundedThroughout(RoundingConvention[] conventions) => conventions
        .Where(convention => convention != bulletin.Rounding && recheck.Holds(() => bulletin.With(convention)))
        .Take(1)
        .Select(convention => new ConventionChange(null, convention));

    private IEnumerable<Reconciliation> Incomplete(int place)
    {
        if (bulletin.Relations[place] is SumRelation sum && IsPrinted(place))
        {
            string missing = string.Empty;
            Bulletin completed = bulletin;
            if (recheck.Holds(() => completed = Change.WithMissingPart(bulletin, place, sum, out missing))
                && judge.Implied(completed, missing) is { IsEmpty: false, Low: not null } range
                && !range.Intersect(ValueRange.Positive).IsEmpty)
            {
                yield return new MissingPart(place, bulletin[sum.Total], range);
            }
        }
    }

    // A base that was revised a little says more than that a growth does not apply at all. Of figures that were not
    // printed nobody can say how they were counted: they are there to make the sum come out.
    private IEnumerable<Reconciliation> NotApplying(int place)
    {
        if (!IsPrinted(place) || !recheck.Holds(() => Change.Without(bulletin, place)))
        {
            yield break;
        }

        Relation relation = bulletin.Relations[place];
        yield return Revised(relation, place) is { } revised
            ? revised
            : new OtherBasis(place, bulletin[relation.Figures[0]]);
    }

    // What the base of a growth is by the rate and by what it has grown to.
    private RevisedBase? Revised(Relation relation, int place)
    {
        if (relation.Meaning is not QuotientMeaning { IsRate: true, Offset.Sign: < 0, Weights.Count: 0 } growth
            || growth.Offset != -Rational.One
            || growth.Whole.Count(sign => sign != 0) != 1)
        {
            return null;
        }

        ValueRange[] ranges = [.. relation.Figures.Select(bulletin.TrueValues)];
        BulletinFigure based = bulletin[relation.Figures[growth.Whole.AsSpan().IndexOf((sbyte)1)]];
        ValueRange revised = QuotientRange.Wholes(
            ranges[growth.Part.AsSpan().IndexOf((sbyte)1)], RateScales.Of(relation, growth, bulletin).Quotients(ranges[0]));
        Rational printed = based.Print!.BaseValue;
        return revised.Intersect(ValueRange.Between(printed * (1 - MostRevised), printed * (1 + MostRevised))).IsEmpty
            ? null
            : new RevisedBase(place, based, revised);
    }

    private bool IsPrinted(int place) => bulletin.Relations[place].Figures.All(id => bulletin[id].Print is not null);

    private bool Helps(BulletinFigure figure, FigureReading reading, ValueRange left) =>
        Change.Reread(figure, reading) is { } reread && recheck.Holds(bulletin, figure, reread, left, isGapless);
}
