using NodaTime.Text;

namespace Erqi.Domain.Tables.Reading;

/// <summary>The dated moves of a project in one cell, as a person would note them, and read back.</summary>
/// <remarks>
/// <c>2023-01-28 第7期签约一批；2023-05-08 第8期开工一批</c>, <c>2023-03-01 签约→落地</c>,
/// <c>2023-06-01 推进→停滞（拆迁）</c>. The day of a period stands in brackets behind it, where it is known.
/// </remarks>
internal static class HistoryText
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    public static string? Write(IEnumerable<ProjectMove> moves) =>
        ListText.Write(moves.Select(move => $"{Day(move.Date)} {Said(move)}"), '；');

    public static BatchEntry? BatchEntry(Scheme scheme, string text)
    {
        if (!TryDay(text, out LocalDate date, out string rest) || rest.IndexOf('期') is var end && end < 0)
        {
            return null;
        }

        string number = rest[..(end + 1)];
        LocalDate? day = null;
        rest = rest[(end + 1)..];
        if (rest is ['（', ..] && rest.IndexOf('）') is var close and > 0)
        {
            if (Iso.Parse(rest[1..close]) is not { Success: true } parsed)
            {
                return null;
            }

            day = parsed.Value;
            rest = rest[(close + 1)..];
        }

        return CampaignPeriod.TryParse(number, out CampaignPeriod period) && scheme.Batches.TryFind(rest, out Member<Batch> batch)
            ? new BatchEntry(period with { Date = day }, batch, date)
            : null;
    }

    public static StageMove? StageMove(Scheme scheme, string text) =>
        TryDay(text, out LocalDate date, out string rest)
        && TrySplit(rest, scheme.Stages, out Member<PipelineStage>? from, out string target)
        && scheme.Stages.TryFind(target, out Member<PipelineStage> to)
            ? new StageMove(to, date) { From = from }
            : null;

    public static StatusMove? StatusMove(Scheme scheme, string text)
    {
        if (!TryDay(text, out LocalDate date, out string rest)
            || !TrySplit(rest, scheme.Statuses, out Member<ProjectStatus>? from, out string target))
        {
            return null;
        }

        // No term has a bracket in it, so the first one begins the reason, whatever that holds.
        string? reason = target is [.., '）'] && target.IndexOf('（') is var open and >= 0 ? target[(open + 1)..^1] : null;
        target = reason is null ? target : target[..^(reason.Length + 2)];
        return scheme.Statuses.TryFind(target, out Member<ProjectStatus> to)
            && (reason is null ? !to.Definition.IsOffTheList : reason.Trim() == reason && reason.Length > 0)
                ? new StatusMove(to, date, reason) { From = from }
                : null;
    }

    private static string Said(ProjectMove move) => move is BatchEntry { Period: { Date: { } day } period } entry
        ? $"{period}（{Day(day)}）{entry.Batch.ToChinese()}"
        : move.Said;

    private static string Day(LocalDate date) => Iso.Format(date.WithCalendar(CalendarSystem.Iso));

    private static bool TryDay(string text, out LocalDate date, out string rest)
    {
        int blank = text.IndexOf(' ');
        rest = blank < 0 ? text : text[(blank + 1)..].TrimStart();
        ParseResult<LocalDate> parsed = Iso.Parse(blank < 0 ? text : text[..blank]);
        return parsed.TryGetValue(default, out date);
    }

    private static bool TrySplit<TEnum>(string text, SchemeMembers<TEnum> members, out Member<TEnum>? from, out string to)
        where TEnum : unmanaged, Enum
    {
        from = null;
        int arrow = text.IndexOf('→');
        to = arrow < 0 ? text : text[(arrow + 1)..];
        if (arrow <= 0)
        {
            return arrow == 0;
        }

        bool known = members.TryFind(text.AsSpan(0, arrow), out Member<TEnum> member);
        from = known ? member : null;
        return known;
    }
}
