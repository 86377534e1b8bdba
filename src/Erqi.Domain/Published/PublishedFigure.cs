using System.ComponentModel;
using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Published;

/// <summary>公布数: a number exactly as printed, with its digits, places, unit and qualifier.</summary>
/// <remarks>
/// A print is not the true value but says something about it, see <see cref="TrueValues"/>. Two prints are equal when
/// they have the same number, places, unit and qualifier: 28.0亿元 is not 28亿元, and １２３亿元 is 123亿元.
/// Immutable and safe to share between threads.
/// </remarks>
/// <example>
/// <code>
/// PublishedFigure print = PublishedFigure.Parse("168.7亿元");
/// Console.WriteLine(print.Unit.Write(print.TrueValues()));                       // → [168.65亿元, 168.75亿元)
/// Console.WriteLine(print == PublishedFigure.Parse("168.70亿元"));                // → False
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextConverter<PublishedFigure>))]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed partial record PublishedFigure : IParsable<PublishedFigure>, IFormattable
{
    private readonly PrintedNumber _number;

    // A boxed number: few prints are ranges, and the others should not carry room for one.
    private readonly object? _upper;

    internal PublishedFigure(
        string text,
        PrintedNumber number,
        FigureUnit unit,
        Qualifier qualifier,
        PrintedNumber? upper = null,
        bool isOverMultiplier = false) =>
        (Text, _number, _upper, Unit, Qualifier, IsOverMultiplier) = (text, number, upper, unit, qualifier, isOverMultiplier);

    /// <summary>Gets the text as printed.</summary>
    public string Text { get; }

    /// <summary>Gets the decimals as printed: 1 for 28.0, 0 for 28.</summary>
    public int Places => _number.Places;

    /// <summary>Gets the unit.</summary>
    public FigureUnit Unit { get; }

    /// <summary>Gets the qualifier, or <see cref="Qualifier.None"/>.</summary>
    public Qualifier Qualifier { get; }

    /// <summary>Says whether the number is printed as one below zero: with a minus sign, 下降 or the like, or in brackets.</summary>
    internal bool HasMinusSign => _number.HasMinus;

    /// <summary>Gets the number in the printed unit; of a range such as 5%—6% the lower one.</summary>
    public Rational Number => _number.Value;

    /// <summary>Gets the upper number of a range such as 5%—6%, in the printed unit; null for any other print.</summary>
    internal Rational? UpperNumber => Upper?.Value;

    private PrintedNumber? Upper => (PrintedNumber?)_upper;

    /// <summary>Gets a value indicating whether the print is one number, neither a range nor qualified by a word.</summary>
    internal bool IsPlain => Qualifier == Qualifier.None && _upper is null;

    /// <summary>Gets the number in the base unit of its dimension: 168.7亿元 is 16870000000 元.</summary>
    public Rational BaseValue => _number.IsInWords ? Number * Unit.Scale : Counting(BasePlace);

    /// <summary>Gets the number in ordinary digits, with the places as printed and no separators; a range as 5—6.</summary>
    public string NumberText => Upper is { } upper ? $"{_number}—{upper}" : _number.ToString();

    /// <summary>Gets all printed digits as one whole number, without sign and point.</summary>
    internal BigInteger Digits => _number.Digits;

    /// <summary>Gets a value indicating whether words state an exact rate: 一半, 三分之二, 百分之五.</summary>
    internal bool IsInWords => _number.IsInWords && _upper is null;

    /// <summary>Gets a value indicating whether 余 or 多 stands behind 万 or 亿: 10万余 is less than 11万, 10余万 less than 20万.</summary>
    internal bool IsOverMultiplier { get; }

    /// <summary>
    /// Gets a value indicating whether the print has one number written in one piece, in whose place another may stand; not so
    /// 三分之二, 5%—6%, 1亿2千万元 and (6,343).
    /// </summary>
    internal bool HasOneNumeral { get; init; }

    /// <summary>Gets the unit that stood beside the print and completed its own, if one did.</summary>
    internal FigureUnit? Caption { get; private init; }

    /// <summary>Gets the print with the unit that stands in its own text alone.</summary>
    internal PublishedFigure Bare => Uncaptioned ?? this;

    private PublishedFigure? Uncaptioned { get; init; }

    /// <summary>Gets the unit of the last printed digit, in printed units.</summary>
    internal Rational LastPlace => Rational.PowerOfTen(-Places);

    /// <summary>Gets the unit of the last printed digit, in base units.</summary>
    internal Rational BasePlace => Unit.Scale / Rational.PowerOfTen(Places);

    /// <summary>Gets how many noughts the printed digits end with: 2 for 1700, 1 for 2.50, 0 for 0.</summary>
    internal int TrailingNoughts
    {
        get
        {
            string text = Digits.ToString(CultureInfo.InvariantCulture);
            return Digits.IsZero ? 0 : text.Length - text.AsSpan().TrimEnd('0').Length;
        }
    }

    /// <summary>Prints an exact amount as a bulletin would.</summary>
    /// <param name="unit">The unit to print in.</param>
    /// <param name="places">The decimals to print, 0 or more.</param>
    /// <param name="convention">How the amount becomes the print.</param>
    /// <exception cref="ArgumentException">The convention cannot decide, such as a tie whose direction is unknown.</exception>
    public static PublishedFigure Print(
        Money amount, MoneyUnit unit, int places, RoundingConvention convention = RoundingConvention.HalfAwayFromZero) =>
        Of(Rational.Of(amount.Fen, 100), FigureUnit.Of(unit), places, convention);

    /// <summary>Prints an exact number of base units as a bulletin would.</summary>
    /// <param name="baseValue">The number in the base unit of the unit's dimension, such as 个 or 元.</param>
    /// <param name="unit">The unit to print in; no rate, for 0.216 may be a ratio or so many per cent, see <see cref="PrintRatio"/>.</param>
    /// <param name="places">The decimals to print, 0 or more.</param>
    /// <param name="convention">How the number becomes the print.</param>
    /// <exception cref="ArgumentException">
    /// The unit is a rate, or the convention cannot decide, such as a tie whose direction is unknown.
    /// </exception>
    public static PublishedFigure Print(
        Rational baseValue,
        FigureUnit unit,
        int places = 0,
        RoundingConvention convention = RoundingConvention.HalfAwayFromZero)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Dimension == Dimension.Rate
            ? throw new ArgumentException(
                $"{baseValue} to be printed in '{unit}' may be a ratio or so many per cent; " +
                $"{nameof(PrintRatio)} prints the ratio 0.216 as 21.6%.",
                nameof(unit))
            : Of(baseValue, unit, places, convention);
    }

    /// <summary>Prints an exact ratio, such as a share of a whole, as a bulletin would: 0.216 as 21.6%.</summary>
    /// <param name="ratio">The ratio itself: one for the whole.</param>
    /// <param name="places">The decimals to print, 0 or more.</param>
    /// <param name="unit">The rate to print in: %, ‰, 成, 倍 or the like; null for %.</param>
    /// <param name="convention">How the ratio becomes the print.</param>
    /// <exception cref="ArgumentException">The unit is no rate, or the convention cannot decide.</exception>
    public static PublishedFigure PrintRatio(
        Rational ratio,
        int places = 1,
        FigureUnit? unit = null,
        RoundingConvention convention = RoundingConvention.HalfAwayFromZero)
    {
        unit ??= FigureUnit.Percent;
        return unit.Dimension == Dimension.Rate
            ? Of(ratio * 100, unit, places, convention)
            : throw new ArgumentException($"A ratio is printed in %, ‰, 成, 倍 or the like; found '{unit}'.", nameof(unit));
    }

    /// <summary>The one way from an exact number of base units to a print.</summary>
    internal static PublishedFigure Of(Rational baseValue, FigureUnit unit, int places, RoundingConvention convention)
    {
        if (places is < 0 or > 100)
        {
            throw new ArgumentOutOfRangeException(nameof(places), places, $"A print has 0 to 100 decimals; found {places}.");
        }

        BigInteger digits = Rounding.ToWhole(baseValue / unit.Scale * Rational.PowerOfTen(places), convention);
        return Parse(RationalText.WriteDigits(digits, places) + unit.Text);
    }

    /// <summary>Gives the true values, in base units, that the print leaves possible.</summary>
    /// <param name="reading">How to read the print; null reads it as usual.</param>
    /// <exception cref="ArgumentException">The reading contradicts the print.</exception>
    /// <example>
    /// <code>
    /// foreach (string text in new[] { "360个", "1.22万个", "近2亿元" })
    /// {
    ///     PublishedFigure print = PublishedFigure.Parse(text);
    ///     Console.WriteLine(print.Unit.Write(print.TrueValues()));
    /// }
    ///
    /// // → {360个}
    /// // → [1.215万个, 1.2249万个]
    /// // → [1亿元, 2亿元)
    /// </code>
    /// </example>
    public ValueRange TrueValues(FigureReading? reading = null)
    {
        reading ??= FigureReading.Default;
        return FigureRange.FaultOf(this, reading) is { } fault
            ? throw Refused.Argument(fault, nameof(reading))
            : FigureRange.Of(this, reading, RoundingConvention.HalfAwayFromZero);
    }

    /// <summary>The same print as it stands in running text, where other words may lie between its parts or turn it below zero.</summary>
    internal PublishedFigure InText(string text, Qualifier qualifier, bool isTurned = false, FigureUnit? unit = null)
    {
        PrintedNumber Turn(PrintedNumber number) => isTurned ? number with { HasMinus = !number.HasMinus } : number;
        (PrintedNumber lower, PrintedNumber? upper) = isTurned && Upper is { } top ? (Turn(top), Turn(_number)) : (Turn(_number), Upper);
        return new PublishedFigure(text, lower, unit ?? Unit, qualifier, upper, IsOverMultiplier) { HasOneNumeral = HasOneNumeral, IsOutOfText = true };
    }

    /// <summary>Gets the print in words that give it when they are read alone: 下降10% where a word elsewhere in its text turns it, 三分之一 for 1/3, 1亿元以上 for 亿元以上.</summary>
    internal string Alone => !IsOutOfText ? Text : new[] { Text, $"1{Text}", NumberText + Unit.Text, InWords }
        .SelectMany(words => new[] { words, $"下降{words}" })
        .FirstOrDefault(words => TryParse(words, out PublishedFigure? read) && read.Equals(this)) ?? Text;

    // Whether running text gave it, whose other words may tell of it, too.
    private bool IsOutOfText { get; init; }

    // 三分之一 for 1/3: so many parts of at most ten are read out of running text.
    private string InWords => Text.IndexOf('/') is > 0 and var slash && int.TryParse(Text.AsSpan(slash + 1).TrimEnd("以上左右下多强"), NumberStyles.None, CultureInfo.InvariantCulture, out int parts) && parts is > 1 and <= 10
        ? $"{Text[..(slash - 1)]}{"一二三四五六七八九十"[parts - 1]}分之{Text[slash - 1]}{Text[(slash + (parts == 10 ? 3 : 2))..]}"
        : Text;

    /// <summary>The same print where its unit stands in a caption.</summary>
    internal PublishedFigure InUnit(FigureUnit unit, FigureUnit? caption = null) => unit == Unit
        ? this
        : new PublishedFigure(Text, _number, unit, Qualifier, Upper, IsOverMultiplier)
        {
            Caption = caption,
            HasOneNumeral = HasOneNumeral,
            IsOutOfText = IsOutOfText,
            Uncaptioned = Bare,
        };

    /// <inheritdoc/>
    public bool Equals(PublishedFigure? other) =>
        other is not null
        && _number == other._number
        && Equals(_upper, other._upper)
        && Qualifier == other.Qualifier
        && IsOverMultiplier == other.IsOverMultiplier
        && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_number, _upper, Qualifier, Unit);

    /// <summary>Gets whether things are counted that are no whole number, as those of each of many are.</summary>
    internal bool IsBrokenCount => this is { Places: > 0, Unit: { HasMultiplier: false, Dimension.Kind: UnitKind.Count } };

    internal BigInteger SignedDigits => _number.SignedDigits;

    /// <summary>Gives the printed digits as so many of a unit.</summary>
    internal Rational Counting(Rational place) => SignedDigits * place;
}
