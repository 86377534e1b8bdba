namespace Erqi.Domain.Projects;

/// <summary>A date as far as it is stated: a day, a month (2024年3月) or a year (2025年底).</summary>
/// <remarks>
/// Days and months of NodaTime become one by themselves. Equal when both state the same: a month is not its first day.
/// Written as in ISO 8601, shortened: <c>2024-03-01</c>, <c>2024-03</c>, <c>2025</c>. Years 1 to 9999. <c>default</c> is
/// no date, prints as nothing and is refused wherever a date is asked for.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public readonly record struct PartialDate : ISpanParsable<PartialDate>, ISpanFormattable, ICode<PartialDate>
{
    // The digits of year, month and day one after the other; 00 for what is not stated.
    private readonly int _number;

    private PartialDate(int year, int month, int day) => _number = (((year * 100) + month) * 100) + day;

    /// <summary>Gets whether this is a date at all, and not <c>default</c>.</summary>
    internal bool HasValue => _number != 0;

    /// <summary>Gets the year; 0 for <c>default</c>.</summary>
    public int Year => _number / 10000;

    /// <summary>Gets the month, where one is stated.</summary>
    public YearMonth? Month => MonthNumber > 0 ? new YearMonth(Year, MonthNumber) : null;

    /// <summary>Gets the day, where one is stated.</summary>
    public LocalDate? Day => DayNumber > 0 ? new LocalDate(Year, MonthNumber, DayNumber) : null;

    /// <summary>Gets the earliest day it can be.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public LocalDate First => new(Stated.Year, Math.Max(MonthNumber, 1), Math.Max(DayNumber, 1));

    /// <summary>Gets the latest day it can be.</summary>
    /// <exception cref="InvalidOperationException">This is the default.</exception>
    public LocalDate Last => DayNumber > 0 ? First : MonthNumber > 0
        ? First.PlusMonths(1).PlusDays(-1)
        : new LocalDate(Stated.Year, 12, 31);

    private PartialDate Stated => HasValue ? this : throw new InvalidOperationException(
        "The date is the default, which lies nowhere; expected a year, a month or a day.");

    private int MonthNumber => _number / 100 % 100;

    private int DayNumber => _number % 100;

    /// <summary>Takes a day for a date.</summary>
    /// <param name="day">The day, in any calendar; <c>default</c> stays that.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is before 1.</exception>
    public static implicit operator PartialDate(LocalDate day)
    {
        LocalDate iso = day.WithCalendar(CalendarSystem.Iso);
        return day == default ? default : new PartialDate(Known(iso.Year), iso.Month, iso.Day);
    }

    /// <summary>Takes a month for a date.</summary>
    /// <param name="month">The month, of the ISO calendar; <c>default</c> stays that.</param>
    /// <exception cref="ArgumentException">The year is before 1, or the calendar another.</exception>
    public static implicit operator PartialDate(YearMonth month) => month == default ? default : month.Calendar == CalendarSystem.Iso
        ? new PartialDate(Known(month.Year), month.Month, 0)
        : throw new ArgumentException(
            $"The month is of the calendar {month.Calendar}; expected one of the ISO calendar.", nameof(month));

    /// <summary>Gives a date of which no more than the year is stated.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static PartialDate FromYear(int year) => new(Known(year), 0, 0);

    /// <summary>Reads <c>2024-03-01</c>, <c>2024-03</c> or <c>2024</c>, exactly as written.</summary>
    /// <exception cref="FormatException">The text is no such date.</exception>
    public static PartialDate Parse(string s) => CodeText.Parse<PartialDate>(s);

    /// <summary>Reads a date as <c>Parse</c> does and says whether it is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result) => CodeText.TryParse(s, out result);

    /// <summary>Gets the date as ISO 8601 writes it, as far as it is stated.</summary>
    public override string ToString() => !HasValue ? "" : string.Create(
        CultureInfo.InvariantCulture,
        $"{Year:0000}{(MonthNumber > 0 ? $"-{MonthNumber:00}" : "")}{(DayNumber > 0 ? $"-{DayNumber:00}" : "")}");

    static PartialDate ICode<PartialDate>.Of(ReadOnlySpan<char> text) => Read(text).GetValueOrDefault();

    static FormatException? ICode<PartialDate>.Fault(ReadOnlySpan<char> text) => Read(text) is not null
        ? null
        : new($"“{Guard.Clip(text)}” is no date; expected one such as 2024-03-01, 2024-03 or 2024.");

    // Zero for a month or a day that is not stated.
    internal static bool TryOf(int year, int month, int day, out PartialDate date)
    {
        bool exists = year is >= 1 and <= 9999 && month is >= 0 and <= 12 && day >= 0
            && (month > 0 ? day <= CalendarSystem.Iso.GetDaysInMonth(year, month) : day == 0);
        date = exists ? new PartialDate(year, month, day) : default;
        return exists;
    }

    private static PartialDate? Read(ReadOnlySpan<char> text) =>
        text.Length is 4 or 7 or 10
        && (text.Length < 7 || text[4] == '-')
        && (text.Length < 10 || text[7] == '-')
        && TryDigits(text[..4], out int year)
        && TryDigits(text.Length < 7 ? "00" : text[5..7], out int month)
        && TryDigits(text.Length < 10 ? "00" : text[8..10], out int day)
        && text.Length == (day > 0 ? 10 : month > 0 ? 7 : 4)
        && TryOf(year, month, day, out PartialDate date)
        ? date
        : null;

    private static bool TryDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static int Known(int year) => year is >= 1 and <= 9999 ? year : throw new ArgumentOutOfRangeException(
        nameof(year), year, "A date is of a year from 1 to 9999.");
}
