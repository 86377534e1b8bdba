using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what figures in brackets have to do with the figure before them: 学校30所（公办12所、民办18所）.</summary>
internal sealed class BracketFinder(string text, Repetitions repetitions, WithinFinder within, SumClaims sums)
{
    public void Find(Mention owner, List<Row> rows)
    {
        if (ListExtent.UpToTotal(rows) is { } before && before.Count < rows.Count && rows[before.Count].Key is var total && total.IsLike(owner) && total.Value == owner.Value)
        {
            // 死亡11人（甲地7人，乙地4人，共11人）: what stands before the brackets is told once more in them.
            repetitions.Join(owner, total);
            rows = before;
        }

        List<Mention> parts = [.. rows.Select(row => row.Key).TakeWhile(key => key.IsLike(owner))];
        if (parts.Count == 0)
        {
            return;
        }

        int start = rows[0].Members[0].LeadStart;
        Cue cue = rows[0].Cue ?? new Cue(CueKind.Containing, Math.Max(0, start - 1), start);
        bool holds = Closing.Holds(owner.Amount, [.. parts.Select(part => part.Amount)]);
        bool isSaid = parts.Count > 1 && parts.Count == rows.Count && rows[0].Cue is null && (owner.Lead.EndsWith('共') || (!holds && IsTold(owner, parts)));
        if (parts.Count > 1 && (isSaid || holds))
        {
            sums.Add(owner, parts, isSaid, cue.Start, cue.End);
        }
        else if (rows[0].Cue is not null || (text[start] == '含' && parts[0].Value != owner.Value))
        {
            within.Find(new PartList(cue, rows, [], []), owner, parts);
        }
    }

    // 项目21个（新建8个、续建18个）: more than all, or all but a slip; 购置及运行费187.64万元（购置费36.18万元，运行费151.46万元) names both.
    private bool IsTold(Mention owner, List<Mention> parts) => parts.TrueForAll(part => part.Unit == owner.Unit && part.IsPlain) && owner.IsPlain
        && !CueWords.AreOpen(text.AsSpan(owner.Token.End..(parts[^1].Token.End + parts[^1].Trail.Length))) && Slips.ExplainExactly(owner, parts)
        && (Divisions.AreAll([.. parts.Select(part => part.Before)]) || !Leftover.IsLess(parts, owner) || (parts.Count == 2 && owner.Before.IndexOf('及', StringComparison.Ordinal) > 0));
}
