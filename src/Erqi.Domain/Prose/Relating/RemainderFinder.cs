using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what is left of a number when some of it is done: 排查隐患3286处，已整改3142处，剩余144处正在整改.</summary>
/// <remarks>Claimed where it holds, or where one slip keeps it from holding to the last digit.</remarks>
internal sealed class RemainderFinder(string text, List<Mention> mentions, List<Claim> claims)
{
    // No sentence that a reader can follow goes back further.
    private const int Reach = 12;

    // So many things a sentence may tell of what was done before it comes to the rest.
    private const int MostDone = 4;

    private static readonly WordList Bounds = WordList.Of("以上 以下 以内");

    private static readonly WordList Tasks = WordList.Of("任务 目标 计划");

    // 剩余105户（含新增4户）: what is left is not of what there was.
    private static readonly WordList Moved = WordList.Of("新增 结转 取消 放弃 核减 追加 调整");

    private static readonly WordList Left = WordList.Of("剩余 其余 尚余 余下 尚有 剩下 还剩 还剩下 仅剩 尚未支付 未支付 未拨付 未结 未审结 未办结");

    public void Find()
    {
        HashSet<string> parts = [.. claims.Of<SumRelation>().SelectMany(sum => sum.Parts, (_, part) => part.Figure)];
        HashSet<string> known = [.. claims.Where(claim => claim.Ground == RelationGround.Wording).Of<SumRelation>().SelectMany(sum => sum.Parts, (_, part) => part.Figure)];
        foreach (Mention left in mentions.Where(mention => mention is { Role: Role.Level, IsThreshold: false, IsPlain: true } && Left.IsAt(mention.Lead, 0)))
        {
            // 受理17898件，其中旧存1246件、新收16652件；审结16431件；未结1467件: what the number was made of is no part of what was done with it.
            List<Mention> before = [.. mentions.Before(left, Reach).Where(other => other.IsLike(left) && other.Unit.Text == left.Unit.Text)];
            if (before.Count > 2 && IsDone(before[0], left) && JoinedWholes.Ending(before, before[1]) is { Count: > 1 } joined && joined.Count == before.Count - 1)
            {
                AddJoined(joined, before[0], left);
                continue;
            }

            bool areTwo = before.Count == 2;
            before = before.Count > 2 ? before.FindAll(other => !parts.Contains(other.Id)) : before;
            if (before is [var done, var all]
                && (Closing.Holds(all.Amount, [done.Amount, left.Amount])
                    || ((IsDone(done, left) || IsTask(done, all, left) || (areTwo && IsOf(all, left))) && !known.Contains(left.Id) && !IsMoved(all, left) && Slips.ExplainExactly(all, [done, left]))))
            {
                // 已开工226户，剩余176户，5户尚未开工: what is told next may be left, too; or what was told twice, 内部抵销.
                if (Leftover.ToldNext(mentions, all, [done, left]) is not { } next)
                {
                    Add(all, [done, left]);
                }
                else if (Closing.Holds(all.Amount, [done.Amount, left.Amount, next.Amount]))
                {
                    Add(all, [done, left, next]);
                }
            }
            else if (before.Count > 2 && left.Lead.StartsWith("其余", StringComparison.Ordinal) && !known.Contains(left.Id) && Rest(left, before) is var (total, made))
            {
                Add(total, made);
            }
        }
    }

    // 计划62个，已完工47个，在建13个，其余2个下月开工: of the first that is told in the sentence, or of what it makes up.
    private static (Mention Total, List<Mention> Parts)? Rest(Mention left, List<Mention> before)
    {
        List<Mention> told = [.. before.TakeWhile(other => other.Segment == left.Segment && other is { IsThreshold: false, IsPlain: true, Mark: not '、' } && other.Unit.Text == left.Unit.Text).Take(MostDone + 1)];
        List<Mention> parts = [left];
        foreach (Mention other in told)
        {
            if (parts.Count > 1 && Closing.Holds(other.Amount, [.. parts.Select(part => part.Amount)]))
            {
                return (other, parts);
            }

            parts = [other, .. parts];
        }

        // 应检86户，已检71户，合格65户，其余15户; 60岁以上12万人，65岁以上9万人: what lies within another is no part beside it.
        bool isWithin = told.Exists(part => CueWords.Within.IsIn(part.Lead) || Bounds.IsIn(part.Lead) || Closing.Holds(parts[0].Amount, [part.Amount, left.Amount]));
        bool isAll = told.Count == before.Count && !isWithin && Slips.ExplainExactly(parts[0], parts[1..]);
        return isAll ? (parts[0], parts[1..]) : null;
    }

    private bool IsMoved(Mention all, Mention left)
    {
        ReadOnlySpan<char> behind = text.AsSpan(left.Token.End);
        return Moved.IsIn(text.AsSpan(all.Token.End..left.Token.Start)) || Moved.IsIn(behind[..(behind.IndexOfAny('。', ';', '\n') is >= 0 and var stop ? stop : behind.Length)]);
    }

    private void Add(Mention total, List<Mention> parts) => claims.Add(
        Claim.Sum(total.Id, parts, RelationGround.Wording, parts[^1].LeadStart, parts[^1].Token.End));

    // 产业项目45个、民生项目36个，已开工67个，其余14个待开工: of both.
    private void AddJoined(List<Mention> joined, Mention done, Mention left)
    {
        Mention first = joined[^1];
        (Mention Mention, int Sign)[] parts = [(done, 1), (left, 1), .. joined[..^1].Select(other => (other, -1))];
        if (Slips.Explain(first.Amount, first.Print, [.. parts.Select(part => (part.Mention.Amount, part.Mention.Print, part.Sign))]))
        {
            claims.Add(new Claim(new SumRelation(first.Id, [.. parts.Select(part => new SumPart(part.Mention.Id, part.Sign))]), RelationGround.Wording, left.LeadStart, left.Token.End));
        }
    }

    // 全年任务350亿元，完成186.3亿元，剩余163.7亿元
    private static bool IsTask(Mention done, Mention all, Mention left) =>
        left.Lead is "剩余" or "还剩" && done.Lead.StartsWith("完成", StringComparison.Ordinal) && Tasks.IsIn(all.Lead);

    // 20个行业中，5个行业下降；其余15个行业上升
    private static bool IsOf(Mention all, Mention left) => all.Trail.EndsWith('中') && left.Lead == "其余";

    // 已整改, 累计支付, and 审执结 before 未结.
    private static bool IsDone(Mention done, Mention left) => !IsOfOtherStage(done, left) && (done.Lead.Contains('已', StringComparison.Ordinal) || done.Lead.StartsWith("累计", StringComparison.Ordinal)
        || (left.Lead.StartsWith('未') && done.Before.EndsWith(left.Before[1..], StringComparison.Ordinal)));

    // 已完成签约421户，剩余227户未搬迁: some have done the one and not the other.
    private static bool IsOfOtherStage(Mention done, Mention left) => left.Trail is ['未' or '待', _, _, ..] && !done.Lead.Contains(left.Trail.AsSpan(1, 2), StringComparison.Ordinal);
}
