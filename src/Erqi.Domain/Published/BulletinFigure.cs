using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Published;

/// <summary>One figure of a bulletin: a print, or a quantity that exists but was not printed, and what is known of it.</summary>
/// <remarks>Equality is by all members but those that its bulletin says of it.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record BulletinFigure
{
    /// <summary>The <see cref="Basis"/> of a figure of which nothing is said.</summary>
    internal const string UnknownBasis = "unknown";

    /// <summary>Makes a figure.</summary>
    /// <param name="id">The id by which relations name it.</param>
    /// <param name="print">What was printed, or null where the quantity was not.</param>
    /// <param name="caption">
    /// The unit where the print has none, because a table caption holds it; or the unit of a quantity not printed.
    /// </param>
    /// <param name="reading">How to read the print; null reads it as usual.</param>
    /// <exception cref="ArgumentException">The caption or the reading contradicts the print.</exception>
    public BulletinFigure(
        string id, PublishedFigure? print, FigureUnit? caption = null, FigureReading? reading = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
        Print = print?.InUnit(CaptionRule.Combine(print, caption), caption);
        Caption = caption ?? Print?.Caption;
        Unit = Print?.Unit ?? caption ?? FigureUnit.None;
        Reading = reading ?? FigureReading.Default;
        if (Print is not null && FigureRange.FaultOf(Print, Reading) is { } fault)
        {
            throw Refused.Argument(fault, nameof(reading));
        }
    }

    /// <summary>Gets the id by which relations name the figure.</summary>
    public string Id { get; private init; }

    /// <summary>Gets what was printed, with the caption's unit where the print has none; null where nothing was.</summary>
    public PublishedFigure? Print { get; }

    /// <summary>Gets the unit that was stated beside the print, if any.</summary>
    internal FigureUnit? Caption { get; }

    /// <summary>Gets the unit of the figure.</summary>
    public FigureUnit Unit { get; }

    /// <summary>Gets how the print is to be read.</summary>
    public FigureReading Reading { get; }

    /// <summary>
    /// Gets what is counted: one of the names in the format, or any other text, such as 初步数, 修订数 or 决算数;
    /// unknown fits everything but those.
    /// </summary>
    public string Basis { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = UnknownBasis;

    /// <summary>Gets what the figure counts in a ledger, if that is known.</summary>
    public FigureSubject? Of { get; init; }

    /// <summary>Gets what kind of statement the figure is, if that is known.</summary>
    public FigureNature? Nature { get; init; }

    /// <summary>Gets a name for readers, if there is one.</summary>
    public string? Label { get; init; }

    /// <summary>Gets the date the figure speaks of, if it is known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Gets where the figure stands in its source, if that is known.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// Gets a value indicating whether a relation of the figure's bulletin uses it as a mean. Such a count is rounded and need
    /// not be whole: 147 people to a square kilometre are no 147 people.
    /// </summary>
    internal bool IsMean { get; init; }

    /// <summary>
    /// Gets a value indicating whether the print has 万 or 亿 and no unit, as 1.27万亿, and <see cref="Caption"/> was taken from
    /// the figures that the bulletin relates it to.
    /// </summary>
    internal bool IsUnitCompleted { get; init; }

    /// <summary>Gets a value indicating whether the true value is a whole number of the base unit.</summary>
    internal bool IsWhole => Step is not null;

    /// <summary>Gets what the true value is a whole multiple of, in base units; null where it may be any number.</summary>
    /// <remarks>Nobody says what whole numbers of 成 or ‰ are: only prints of them are held to that.</remarks>
    internal Rational? Step => FigureRange.Step(Unit, Print, Reading, IsMean) is { } step
        && (step == Rational.One || Unit.Dimension.Kind != UnitKind.Rate) ? step : null;

    /// <summary>Gets the values the quantity can have before its print is looked at, in base units.</summary>
    internal ValueRange Domain => FigureRange.Domain(Unit, Print, Reading);

    internal BulletinFigure Renamed(string id) => this with { Id = id };

    internal BulletinFigure Read(FigureReading reading) => Copy(Print, Caption, reading);

    /// <summary>Gives the figure with another print, or with none, and all else as it is.</summary>
    /// <param name="print">The print, with its unit; null where the quantity was not printed.</param>
    /// <exception cref="ArgumentException">The reading contradicts the print.</exception>
    [Pure]
    public BulletinFigure Reprinted(PublishedFigure? print) =>
        Copy(print, print is null || print.Unit == Unit ? Unit : null, Reading);

    /// <summary>The figure with another print, caption and reading, and all else as it is.</summary>
    internal BulletinFigure Copy(PublishedFigure? print, FigureUnit? caption, FigureReading reading) =>
        new(Id, print, caption, reading)
        {
            Basis = Basis,
            Of = Of,
            Nature = Nature,
            Label = Label,
            AsOf = AsOf,
            Source = Source,
            IsMean = IsMean,
            IsUnitCompleted = IsUnitCompleted && caption == Caption,
        };

    /// <inheritdoc/>
    public bool Equals(BulletinFigure? other) =>
        other is not null
        && (Id, Print, Caption, Unit, Reading) == (other.Id, other.Print, other.Caption, other.Unit, other.Reading)
        && (Basis, Of, Nature, Label, AsOf, Source) == (other.Basis, other.Of, other.Nature, other.Label, other.AsOf, other.Source);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Print, Caption, Unit, Reading, Basis, Label);

    /// <summary>Gives the convention in force for the print.</summary>
    internal RoundingConvention ConventionIn(RoundingConvention usual) =>
        Print is null ? usual : FigureRange.Convention(Print, Reading, usual, IsMean);

    /// <summary>Gives the true values, in base units, that the print leaves possible; the domain where none is printed.</summary>
    /// <param name="usual">The convention of the bulletin.</param>
    public ValueRange TrueValues(RoundingConvention usual) =>
        Print is null ? Domain : FigureRange.Of(Print, Reading, usual, IsMean);
}
