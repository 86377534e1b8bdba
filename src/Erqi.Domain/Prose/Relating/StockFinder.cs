using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what there was, what came and went, and what there is then: 旧存62件，新收480件，审结495件，未结47件; 由82个变为84个，新增6个，调出4个.</summary>
/// <remarks>Claimed where it holds, or where one slip keeps it from holding.</remarks>
internal sealed class StockFinder(List<Mention> mentions, List<Claim> claims)
{
    // So many figures an account has, with totals and parts of what came.
    private const int Reach = 8;
    private const int Behind = 3;

    private static readonly WordList Openings = WordList.Of("旧存 结转 上年结转 上期结转 上年旧存 期初 年初 上年末 上期末 上年结余 上年滚存 原有");
    private static readonly WordList Closings = WordList.Of("未结 尚未审结 未审结 未办结 结存 期末 年末 在库 结转下年 结转下期 年末结余 年终结余 期末结余 滚存结余");
    private static readonly WordList Nets = WordList.Of("净增 净增加 当年结余 本年结余 当期结余");
    private static readonly WordList Came = WordList.Of("新收 新受理 新增 新立 新开 新设 新登记 新注册 开业 入库 招聘 招录 调入 转入 纳入 新购 购置 收入 受理 收到 缴存额 归集额 新发生");
    private static readonly WordList Went = WordList.Of("审结 办结 结案 审执结 退出 调出 转出 关闭 注销 撤销 退库 退休 离职 辞职 拨付 支出 报废 淘汰 办理 提取 处置 化解 核销");

    // 比上年新增12家 is no part of what came since.
    private static readonly WordList Compared = WordList.Of("比 较 同比 环比");

    private readonly HashSet<string> _parts = [.. claims.Select(claim => claim.Relation).Where(relation => relation is SumRelation or PartOfRelation).SelectMany(relation => relation.Figures.Skip(1))];

    public void Find()
    {
        foreach (Mention end in mentions.Where(mention => mention is { IsThreshold: false, Role: Role.Level or Role.Change }))
        {
            if (IsClosing(end))
            {
                FindClosing(end);
            }
            else if (IsGathered(end))
            {
                FindGathered(end);
            }
            else if (IsNet(end) && !_parts.Contains(end.Id))
            {
                FindNet(end);
            }
            else if (end.Index > 0 && mentions[end.Index - 1] is { Role: Role.Level } start && start.StepsTo(end))
            {
                Add(end, start, Near(end, sentences: 0).FindAll(other => other != start && other.Sentence == end.Sentence));
            }
        }
    }

    private void FindClosing(Mention closing)
    {
        List<Mention> told = Near(closing, sentences: 0).FindAll(other => other.Segment == closing.Segment);
        List<Mention> near = told.Exists(IsOpening) ? told : Near(closing, sentences: 1);
        Mention? opening = near.FindAll(IsOpening) is [var only] ? only : near.Exists(IsOpening) ? null : Unnamed(told);
        if (opening is not null)
        {
            List<Mention> nets = near.FindAll(IsNet);
            Add(closing, opening, nets.Count > 0 ? nets : (IsOpening(opening) ? near : told).FindAll(other => other != opening));
        }
    }

    // 旧存62件，新收480件，共受理542件.
    private void FindGathered(Mention all)
    {
        if (mentions.Before(all, Behind).TakeWhile(other => other.Segment == all.Segment).Where(other => other.IsLike(all)).ToArray() is [var came, var opening, ..]
            && IsOpening(opening) && IsMoved(came) && !HasGone(came) && Slips.ExplainExactly(all, [opening, came]))
        {
            claims.Add(Claim.Sum(all.Id, [opening, came], RelationGround.Wording, all.LeadStart, all.Token.End));
        }
    }

    // 60个重点项目，新增5个、退出2个，目前在库63个: what is told first is what there was.
    private static Mention? Unnamed(List<Mention> told) => told.FindAll(other => !IsMoved(other)) is [var first] && first == told.MinBy(other => other.Index) ? first : null;

    // 招聘教师86人；退休42人，调出7人，净增37人.
    private void FindNet(Mention net) => Add(net, null, Near(net, sentences: 0).FindAll(other => other.Index < net.Index && !IsOpening(other)));

    // What is counted as the end is; what came is told with its sum, or its parts.
    private List<Mention> Near(Mention end, int sentences) =>
    [
        .. mentions.Back(end, sentences, Reach).Concat(mentions.Behind(end, Behind).TakeWhile(other => other.Segment == end.Segment))
            .Where(other => other.Bracket == end.Bracket && other.Unit.Text == end.Unit.Text && !CueWords.Sums.IsIn(other.Lead) && !IsGathered(other) && (!_parts.Contains(other.Id) || IsMoved(other) || IsOpening(other))),
    ];

    private void Add(Mention end, Mention? start, List<Mention> moved)
    {
        // What neither came nor went is another account's.
        bool isAccount = moved.Count > 0 && moved.TrueForAll(IsMoved) && (moved is [var only] ? start is not null && IsNet(only) : moved.Exists(HasGone) && !moved.TrueForAll(HasGone));
        (Mention Mention, int Sign)[] parts = [.. start is null ? [] : new[] { (start, 1) }, .. moved.OrderBy(other => other.Index).Select(other => (other, HasGone(other) ? -1 : 1))];
        if (isAccount && parts.Length > 1 && Slips.Explain(end.Amount, end.Print, [.. parts.Select(part => (part.Mention.Amount, part.Mention.Print, part.Sign))]))
        {
            claims.Add(new Claim(
                new SumRelation(end.Id, [.. parts.Select(part => new SumPart(part.Mention.Id, part.Sign))]), RelationGround.Wording, end.LeadStart, end.Token.End));
        }
    }

    private static bool IsMoved(Mention mention) => !Compared.IsIn(mention.Lead) && (IsNet(mention) || HasGone(mention) || Came.IsIn(mention.Lead));

    private static bool IsGathered(Mention mention) => mention.Lead.StartsWith('共') && Came.IsIn(mention.Lead);

    private static bool HasGone(Mention mention) => Went.IsIn(mention.Lead) && !IsClosing(mention);

    private static bool IsNet(Mention mention) => Nets.IsBefore(mention.Before, mention.Before.Length);

    private static bool IsOpening(Mention mention) => Stands(Openings, mention) && !IsClosing(mention);

    // 结转下年 and 上年滚存结余 say at their front which of both they are.
    private static bool IsClosing(Mention mention) => mention.Role == Role.Level && !Came.IsIn(mention.Lead)
        && (Closings.IsAt(mention.Lead, 0) || (Stands(Closings, mention) && !Openings.IsAt(mention.Lead, 0)));

    private static bool Stands(WordList words, Mention mention) => words.IsAt(mention.Lead, 0) || words.IsBefore(mention.Before, mention.Before.Length);
}
