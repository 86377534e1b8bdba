using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what is divided right behind it without a word: 在建项目30个，新建12个、续建18个; 项目30个，总投资168.7亿元，新建12个、总投资68.2亿元，续建18个、总投资100.5亿元.</summary>
/// <remarks>
/// The names must be those of a division. Claimed where it holds, or where the parts are more than the whole by one slip: what
/// is less may leave something over, unless the same rows add up in another measure.
/// </remarks>
internal sealed class DividedRowsFinder(SumClaims sums, List<Claim> claims)
{
    // 省级以上 are 国家级, too, and a firm may be looked at in both halves of a year.
    private static readonly WordList Overlapping = WordList.Of("以上 以下 上半年 下半年 季度 线上 线下");

    // No division has more, so that one is told from a list that goes on.
    private const int MostParts = 10;

    public void Find(List<Row> rows)
    {
        HashSet<string> told = [.. claims.Of<SumRelation>().Select(sum => sum.Total)];
        for (int at = 0; at + 2 < rows.Count; at++)
        {
            Row own = rows[at];
            List<Row> parts = [.. rows.Skip(at + 1).Take(MostParts).TakeWhile(row => row.Cue is null && row.Sentence == own.Sentence && row.Key.IsLike(own.Key) && row.Key.Unit.Text == own.Key.Unit.Text)];
            if (parts.Count > 1 && !told.Contains(own.Key.Id) && IsSummable(own.Key) && parts.TrueForAll(row => IsPart(own.Key, row.Key)) && !parts.Exists(row => Divisions.TellsOfOwners(row.Key)) && Divisions.AreAll([.. parts.Select(row => row.Key.Before)]))
            {
                Find(own, parts);
            }
        }
    }

    private void Find(Row own, List<Row> parts)
    {
        List<Mention> keys = [.. parts.Select(row => row.Key)];
        bool closes = Closing.Holds(own.Key.Amount, [.. keys.Select(key => key.Amount)]);
        if (closes || (IsExclusive(keys) && Slips.IsMore(keys, own.Key) && Slips.ExplainExactly(own.Key, keys) && !Leftover.IsOfNoSum(own.Key, keys)))
        {
            sums.Add(own.Key, keys, isSaid: true, keys[0].LeadStart, keys[^1].Token.End);
        }

        foreach ((Mention whole, List<Mention> cells, _) in closes ? BesideRunFinder.Beside(own, parts, own.Key).Where(found => found.Whole.Amount.IsPoint) : [])
        {
            sums.Add(whole, cells, isSaid: true, cells[0].LeadStart, cells[^1].Token.End);
        }
    }

    private static bool IsSummable(Mention mention) => mention.Amount.IsPoint && ColumnReader.IsSummable(mention);

    // What is measured in money is called by its name: 税收收入 and 非税收入 are none of 财政支出.
    private static bool IsPart(Mention whole, Mention part) => IsSummable(part) && part.IsPlanned == whole.IsPlanned
        && (Measures.CommonEnd(part.Before, whole.Before) > 1 || (part.Unit.Dimension.Kind == UnitKind.Count && part.Before.Length < 4));

    // 项目30个，签约25个，开工20个 are the same projects.
    private static bool IsExclusive(List<Mention> parts) => parts.TrueForAll(part => !Overlapping.IsIn(part.Lead) && !CueWords.Stages.IsIn(part.Lead));
}
