using Erqi.Domain.Projects;

namespace Erqi.Domain.Json.Forms;

/// <summary>Values that are an object by themselves and, as the key of a dictionary, one text.</summary>
internal static class KeyForms
{
    /// <summary><c>第7期</c>, and behind it the day where it has one.</summary>
    public static TextForm<CampaignPeriod> Period { get; } = new(
        "a period",
        text => text.Split(' ') is [var number, var date]
            ? CampaignPeriod.Parse(number) with { Date = TextForms.Date.Parse(date) }
            : CampaignPeriod.Parse(text),
        period => period.Number == 0
            ? throw new FormatException("This is no period (it is the default); expected one with a number.")
            : period.Date is { } date ? $"{period} {TextForms.Date.Text(date)}" : period.ToString());

    /// <summary>A code, a name, or a name with the code of its district before it.</summary>
    public static TextForm<ProjectIdentity> Identity { get; } = new(
        "an identity",
        text => ProjectCode.TryParse(text, out ProjectCode code) ? ProjectIdentity.Of(code)
            : text.Split(' ', 2) is [var first, var name]
                && DivisionCode.TryParse(first, out DivisionCode district)
                ? ProjectIdentity.Of(name, district)
            : ProjectIdentity.Of(text),
        identity => identity.ToString());
}
