using Erqi.Domain.Projects;
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

    public static string? Write<TMove>(ValueList<TMove> moves, Func<TMove, string> write)
        where TMove : ProjectMove => ListText.Write(moves.Select(write), '；');

    public static string Write(BatchEntry entry) =>
        $"{Day(entry.Date)} {entry.Period}{(entry.Period.Date is { } day ? $"（{Day(day)}）" : "")}{entry.Batch.ToChinese()}";

    public static string Write(StageMove move) => $"{Day(move.Date)} {move.From?.ToChinese()}→{move.To.ToChinese()}";

    public static string Write(StatusMove move) =>
        $"{Day(move.Date)} {move.From?.ToChinese()}→{move.To.ToChinese()}{(move.Reason is null ? "" : $"（{move.Reason}）")}";

    public static bool TryRead(Scheme scheme, string text, [NotNullWhen(true)] out BatchEntry? entry)
    {
        entry = null;
        if (!TryDay(text, out LocalDate date, out string rest) || rest.IndexOf('期') is var end && end < 0)
        {
            return false;
        }

        string number = rest[..(end + 1)];
        LocalDate? day = null;
        rest = rest[(end + 1)..];
        if (rest is ['（', ..] && rest.IndexOf('）') is var close and > 0)
        {
            if (Iso.Parse(rest[1..close]) is not { Success: true } parsed)
            {
                return false;
            }

            day = parsed.Value;
            rest = rest[(close + 1)..];
        }

        if (!CampaignPeriod.TryParse(number, out CampaignPeriod period) || !scheme.Batches.TryFind(rest, out Member<Batch> batch))
        {
            return false;
        }

        entry = new BatchEntry(period with { Date = day }, batch, date);
        return true;
    }

    public static bool TryRead(Scheme scheme, string text, [NotNullWhen(true)] out StageMove? move)
    {
        move = null;
        if (!TryDay(text, out LocalDate date, out string rest)
            || !TrySplit(rest, scheme.Stages, out Member<PipelineStage>? from, out string target)
            || !scheme.Stages.TryFind(target, out Member<PipelineStage> to))
        {
            return false;
        }

        move = new StageMove(to, date) { From = from };
        return true;
    }

    public static bool TryRead(Scheme scheme, string text, [NotNullWhen(true)] out StatusMove? move)
    {
        move = null;
        if (!TryDay(text, out LocalDate date, out string rest)
            || !TrySplit(rest, scheme.Statuses, out Member<ProjectStatus>? from, out string target))
        {
            return false;
        }

        // No term has a bracket in it, so the first one begins the reason, whatever that holds.
        string? reason = target is [.., '）'] && target.IndexOf('（') is var open and >= 0 ? target[(open + 1)..^1] : null;
        target = reason is null ? target : target[..^(reason.Length + 2)];
        if (!scheme.Statuses.TryFind(target, out Member<ProjectStatus> to)
            || (reason is null ? to.Definition.IsOffTheList : reason.Trim() != reason || reason.Length == 0))
        {
            return false;
        }

        move = new StatusMove(to, date, reason) { From = from };
        return true;
    }

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
