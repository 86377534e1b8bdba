namespace Erqi.Domain.Projects;

/// <summary>期: one holding of the three-batches campaign, a serial number and, where known, a day.</summary>
/// <remarks>
/// A serial number, not a quarter of the year. Two values are equal when number and day are. <c>default</c> has no
/// number and is refused wherever a period is asked for. Text is <c>第7期</c>, also read as <c>第七期</c> or <c>7</c>;
/// it does not carry the day.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct CampaignPeriod : ISpanParsable<CampaignPeriod>, ISpanFormattable, ICode<CampaignPeriod>
{
    /// <summary>Names a period.</summary>
    /// <param name="number">The serial number, 1 or more.</param>
    /// <param name="date">The day it was held.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public CampaignPeriod(int number, LocalDate? date = null) => (Number, Date) = (number, date);

    /// <summary>Gets the serial number, 1 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int Number
    {
        get;
        internal init => field = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(value), value, $"Period {value} does not exist; expected a serial number of 1 or more.");
    }

    /// <summary>Gets the day it was held, where known.</summary>
    /// <exception cref="ArgumentException">The date is <c>default</c>.</exception>
    public LocalDate? Date { get; internal init => field = Guard.OptionalDate(value); }

    /// <summary>Reads <c>第7期</c>, <c>第七期</c> or <c>7</c>.</summary>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static CampaignPeriod Parse(string s) => CodeText.Parse<CampaignPeriod>(s);

    /// <summary>Reads a period, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out CampaignPeriod result) => CodeText.TryParse(s, out result);

    /// <summary>Gets the number as it is printed, such as <c>第7期</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"第{Number}期");

    static CampaignPeriod ICode<CampaignPeriod>.Of(ReadOnlySpan<char> text) => new(NumberOf(text));

    static FormatException? ICode<CampaignPeriod>.Fault(ReadOnlySpan<char> text) => NumberOf(text) > 0
        ? null
        : Refused.Text(new($"“{text}”不是期数；应如第7期、第七期、7。", $"“{text}” is no period; expected one such as 第7期, 第七期 or 7."));

    // Zero where the text is none.
    private static int NumberOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> digits = text is ['第', .. var inner, '期'] ? inner : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || ChineseOrdinal.TryParse(digits, out number)
            ? number
            : 0;
    }
}
