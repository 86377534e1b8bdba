using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds how many of some things have reached a stage: 1133个项目开工1116个, or 新开工项目纳统106个 behind 新开工项目210个.</summary>
internal sealed class StageFinder(List<Mention> mentions, Dictionary<Mention, Mention> wholeOf, Names names, List<Claim> claims)
{
    // What was started may be more than what was aimed at.
    private static readonly WordList Aims = WordList.Of("目标 任务");

    private static readonly WordList Among = WordList.Of("中 中的 中有 中已 中已有 中仅有 中只有");
    private static readonly WordList Having = WordList.Of("有 仅有 已有 只有 就有");
    private static readonly WordList Taking = WordList.Of("占据 占有 占了 占");

    public void Find()
    {
        foreach (Mention some in mentions.Where(mention => !wholeOf.ContainsKey(mention)
            && (CueWords.IsStage(mention.Lead, mention.Trail) || IsAmong(mention) || IsTaken(mention))))
        {
            string entity = CueWords.Staged(some.Lead);
            bool isSaid = (entity.Length == 0 && !CueWords.Stages.Holds(some.Lead)) || IsTaken(some);
            Mention? before = some.Mark == '\0' || isSaid ? Before(some) : null;
            bool isBeside = before is not null && some.IsLike(before) && some.Unit.Text == before.Unit.Text
                && before.Trail.Length + before.Lead.Length > 2 && before.Bracket == some.Bracket && !Aims.IsIn(before.Lead)
                && ((some.Mark == '\0' && some.Trail.Length == 0) || some.Amount.Low <= before.Amount.High);
            Mention? all = isBeside ? before
                : entity.Length > 3 ? names.Find(entity, some.Index, other => other.IsLike(some) && other.Sentence < some.Sentence && some.Amount.Low <= other.Amount.High)
                : null;
            if (all is not null)
            {
                claims.Add(new Claim(new PartOfRelation(all.Id, [some.Id]), RelationGround.Wording, some.LeadStart, some.Token.End));
                wholeOf.Add(some, all);
            }
        }
    }

    // 316家重点企业中68家亏损, 97个大类中的40个, 720个中标药品中，有360个属于….
    private bool IsAmong(Mention some) => some.Unit.Dimension.Kind == UnitKind.Count && (some.Mark == '\0' ? Among.IsBefore(some.Lead, some.Lead.Length)
        : some.Mark == ',' && Having.Holds(some.Lead) && some.Index > 0 && mentions[some.Index - 1].Trail.EndsWith('中'));

    // 新增39家，中国占据24家; but 甲党占据53个席位，乙党占据47个席位.
    private bool IsTaken(Mention some) => some is { Mark: ',', Index: > 0, Unit.Dimension.Kind: UnitKind.Count } && Takes(some) && !Takes(mentions[some.Index - 1]);

    private static bool Takes(Mention some) => Taking.IsBefore(some.Lead, some.Lead.Length);

    // The figure before one in its sentence, bounds of classes and what is told of it aside: 签约428个、总投资3862亿元，已开工371个.
    private Mention? Before(Mention some)
    {
        int at = some.Index - 1;
        while (at >= 0 && (mentions[at].IsThreshold || (mentions[at].Unit.Dimension == Dimension.Money && some.Mark != '\0')))
        {
            at--;
        }

        return at >= 0 && mentions[at].Segment == some.Segment ? mentions[at] : null;
    }
}
