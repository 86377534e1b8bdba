using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>Puts the prints that may stand behind a misprint in order, the likeliest first.</summary>
/// <remarks>
/// A print with the places of all others in the figure's unit comes first, then one with the figure's own; a changed unit is
/// one that others have. Then the slip
/// decides: one that turns few prints into what is printed explains more than one that makes it of any. Then comes what
/// lies nearest what the other prints give as they stand, or else the middle of what they leave, where sums of roundings gather.
/// </remarks>
/// <param name="bulletin">The whole bulletin: its columns stand in many components.</param>
internal sealed class Likelihood(Bulletin bulletin)
{
    private static readonly Slip[] LikeliestFirst =
    [
        Slip.ForcedBalance, Slip.SuccessiveRounding, Slip.Truncated, Slip.Sign, Slip.Transposition, Slip.Unit, Slip.DecimalPoint,
        Slip.SameAs, Slip.MissingDigit, Slip.Digit, Slip.ExtraDigit, Slip.ShouldRead,
    ];

    // By unit: how many figures have so many places.
    private readonly Lazy<ILookup<string, (int Places, int Count)>> _places = new(() => bulletin.Figures
        .Where(figure => figure.Print is not null)
        .GroupBy(figure => (figure.Unit.Text, figure.Print!.Places))
        .ToLookup(group => group.Key.Text, group => (group.Key.Places, group.Count())));

    /// <summary>How late a slip comes in the order, from 0.</summary>
    public static int Lateness(Slip slip) => Array.IndexOf(LikeliestFirst, slip);

    /// <summary>Whether few prints lead by a slip to what is printed, so that one of them is hardly possible by chance.</summary>
    public static bool IsTelling(Slip slip) => slip is not (Slip.MissingDigit or Slip.Digit or Slip.ExtraDigit or Slip.ShouldRead);

    /// <summary>The key by which candidates of a figure are put in order, in rising order.</summary>
    /// <param name="centre">Where its value is likeliest, see <see cref="Centre"/>.</param>
    public (int OddPlaces, int Lateness, Rational Distance) Key(
        BulletinFigure figure, Rational centre, BulletinFigure changed, Slip slip) =>
        (slip == Slip.Unit ? OddUnit(changed.Unit) : OddPlaces(figure, slip, changed.Print!.Places),
            Lateness(IsSliver(centre, changed, slip) ? Slip.ShouldRead : slip),
            Rational.Abs(changed.Print!.BaseValue - centre));

    /// <summary>Gives what the prints of others make of a figure, where that is one value it can have; else the middle of its range.</summary>
    /// <param name="implied">What the others leave it.</param>
    /// <param name="worked">What single relations make of it.</param>
    public static Rational Centre(BulletinFigure figure, ValueRange implied, IEnumerable<Rational> worked) =>
        worked.Where(implied.Contains).Distinct().ToArray() is [var value] ? value : Middle(figure, implied);

    /// <summary>The places that all other figures of its unit have, at least two of them; null where they differ.</summary>
    public int? UsualPlaces(BulletinFigure figure)
    {
        (int Places, int Count)[] others =
        [
            .. _places.Value[figure.Unit.Text]
                .Select(group => group.Places == figure.Print!.Places ? group with { Count = group.Count - 1 } : group)
                .Where(group => group.Count > 0),
        ];
        return others is [{ Count: > 1 } all] ? all.Places : null;
    }

    /// <summary>Every number of places that figures of a unit have.</summary>
    public IEnumerable<int> PlacesOf(FigureUnit unit) => _places.Value[unit.Text].Select(group => group.Places);

    // A number cut off to what is printed lies right above it. Where the likeliest value is farther off, little of the range is left for that.
    private bool IsSliver(Rational centre, BulletinFigure changed, Slip slip) =>
        slip == Slip.Truncated && !changed.TrueValues(bulletin.Rounding).Contains(centre);

    // 万元 among figures in 万元 is likelier than 亿元, which none of them has.
    private int OddUnit(FigureUnit unit) => PlacesOf(unit).Any() ? 0 : 1;

    // A point that is misplaced says nothing of the places that the number should have.
    private int OddPlaces(BulletinFigure figure, Slip slip, int places)
    {
        int own = figure.Print!.Places;
        return places == (UsualPlaces(figure) ?? (slip == Slip.DecimalPoint ? places : own)) ? 0 : places == own ? 1 : 2;
    }

    private static Rational Middle(BulletinFigure figure, ValueRange implied) => implied switch
    {
        { Low: { } low, High: { } high } => (low + high) / 2,
        { Low: { } low } => low,
        { High: { } high } => high,
        _ => figure.Print!.BaseValue,
    };
}
