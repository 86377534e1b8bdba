using Erqi.Domain.Published;
using NodaTime.Text;

namespace Erqi.Domain.Json.Forms;

/// <summary>The values that are one text.</summary>
internal static class TextForms
{
    public static TextForm<string> Any { get; } = new("a text", text => text, text => text);

    public static TextForm<LocalDate> Date { get; } = new("a date", ParseDate, WriteDate);

    public static TextForm<YearMonth> Month { get; } = new("a month", ParseMonth, month => YearMonthPattern.Iso.Format(month));

    public static TextForm<Money> Amount { get; } = new(
        "an amount", text => Money.Parse(text), amount => amount.ToString(null, Invariant));

    public static TextForm<Rational> Number { get; } = new("a number as text", text => Rational.Parse(text), number => number.ToString());

    public static TextForm<int> Period { get; } = new(
        "a period", ParsePeriod, number => new CampaignPeriod(number).ToString());

    public static TextForm<PartialDate> PartialDate { get; } = Code<PartialDate>("a date", date => date.HasValue);

    public static TextForm<DivisionCode> DivisionCode { get; } = Code<DivisionCode>("a division code", code => code.HasValue);

    public static TextForm<ProjectCode> ProjectCode { get; } = Code<ProjectCode>("a project code", code => code.HasValue);

    public static TextForm<UnifiedSocialCreditCode> CreditCode { get; } =
        Code<UnifiedSocialCreditCode>("a credit code", code => code.HasValue);

    public static TextForm<FigureUnit> Unit { get; } = new("a unit", FigureUnit.Parse, unit => unit.Text);

    public static TextForm<ValueRange> Range { get; } = new("a range", RangeText.Parse, range => range.ToString());

    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    private static TextForm<T> Code<T>(string what, Func<T, bool> hasValue)
        where T : IParsable<T> => new(
            what,
            text => T.Parse(text, Invariant),
            code => hasValue(code)
                ? code.ToString()!
                : throw new FormatException($"This is no {typeof(T).Name} (it is the default); expected a code, or null."));

    private static YearMonth ParseMonth(string text)
    {
        ParseResult<YearMonth> month = YearMonthPattern.Iso.Parse(text);
        return month.Success ? month.Value : throw new FormatException($"“{text}” is no month; expected one such as 2025-06.");
    }

    // A number that no cube counts is refused here, where its place is known.
    private static int ParsePeriod(string text)
    {
        int number = CampaignPeriod.Parse(text).Number;
        _ = CubeDimension.Period.ValueOf(number);
        return number;
    }

    private static LocalDate ParseDate(string text)
    {
        ParseResult<LocalDate> date = LocalDatePattern.Iso.Parse(text);
        return date.Success ? date.Value : throw Refused.Text(
            new($"“{VisibleText.Clipped(text)}”不是日期；应如2023-01-28。", $"“{VisibleText.Clipped(text)}” is no date; expected one such as 2023-01-28."));
    }

    private static string WriteDate(LocalDate date) => date.Calendar == CalendarSystem.Iso
        ? LocalDatePattern.Iso.Format(date)
        : throw new FormatException($"The date is of the calendar {date.Calendar}; expected ISO. Convert it first.");
}
