using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Finds the smallest changes of assumption under which a bulletin can hold.</summary>
/// <remarks>
/// In order of size: one figure rounded in another way, one figure truncated, one figure stated to a coarser quantum,
/// the whole bulletin rounded in another way or truncated, a part missing from a sum, a relation that does not apply.
/// Within one size the order is the bulletin's.
/// </remarks>
/// <param name="bulletin">The bulletin as printed.</param>
/// <param name="recheck">Decides whether a changed bulletin can hold.</param>
/// <param name="implied">Gives the range a figure of a changed bulletin can have, in base units.</param>
internal sealed class Reconciler(Bulletin bulletin, Recheck recheck, Func<Bulletin, string, ValueRange> implied)
{
    private static readonly RoundingConvention[] ToNearest =
        [RoundingConvention.HalfAwayFromZero, RoundingConvention.HalfToEven, RoundingConvention.NearestUnknownTies];

    private static readonly RoundingConvention[] CutOff = [RoundingConvention.Truncate];

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
            .. places.Where(place => recheck.Holds(() => Changed.Without(bulletin, place))).Select(Dropped),
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
        if (bulletin.Relations[place] is SumRelation sum)
        {
            string missing = string.Empty;
            Bulletin completed = bulletin;
            if (recheck.Holds(() => completed = Changed.WithMissingPart(bulletin, place, sum, out missing))
                && implied(completed, missing) is { IsEmpty: false, Low: not null } range
                && !range.Intersect(ValueRange.Positive).IsEmpty)
            {
                yield return new MissingPart(place, bulletin[sum.Total], range);
            }
        }
    }

    private OtherBasis Dropped(int place) =>
        new(place, bulletin.Relations[place], bulletin[bulletin.Relations[place].Figures[0]]);

    private bool Helps(BulletinFigure figure, FigureReading reading, ValueRange left) =>
        FigureChange.Reread(figure, reading) is { } reread && recheck.Holds(bulletin, figure, reread, left);
}
