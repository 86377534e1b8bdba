using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what adds up beside parts that do, each in its row: 项目19个，投资138.6亿元；甲类7个，投资63.8亿元；乙类12个，投资74.8亿元.</summary>
internal sealed class BesideRunFinder(IReadOnlyDictionary<Mention, Row> rowOf, SumClaims sums)
{
    // So many rows beside each other add up by no chance; fewer where a word says that they do.
    private const int FewestRows = 3;
    private const int FewestSaid = 2;

    public void Find(Mention total, List<Mention> parts)
    {
        List<Row> rows = [.. parts.Where(rowOf.ContainsKey).Select(part => rowOf[part]).Distinct()];
        if (rows.Count < parts.Count || rows.Count < (CueWords.Sums.IsIn(total.Lead) ? FewestSaid : FewestRows) || !rowOf.TryGetValue(total, out Row? own)
            || rows.Contains(own) || rows.Exists(row => parts.Contains(row.Key) != (own.Key == total)))
        {
            return;
        }

        foreach ((Mention whole, List<Mention> cells, bool holds) in Beside(own, rows, total).Where(found => !sums.IsWhole(found.Whole)))
        {
            sums.Add(whole, cells, isSaid: !holds, whole.Token.Start, whole.Token.End);
        }
    }

    /// <summary>Gives what else a row tells and what those of its parts tell of it, where these add up or would without a slip.</summary>
    public static IEnumerable<(Mention Whole, List<Mention> Cells, bool Holds)> Beside(Row own, List<Row> parts, Mention total)
    {
        foreach (Mention whole in own.Members.Where(member => member != total && ColumnReader.IsSummable(member)))
        {
            List<Mention> cells = [.. parts.Select(row => whole == own.Key ? row.Key.IsLike(whole) ? row.Key : null : row.Members.Find(member => member != row.Key && member.IsLike(whole) && member.Before == whole.Before)).OfType<Mention>()];
            bool holds = cells.Count == parts.Count && Closing.Holds(whole.Amount, [.. cells.Select(cell => cell.Amount)]);
            if (holds || (cells.Count == parts.Count && Leftover.IsSlip(whole, cells)))
            {
                yield return (whole, cells, holds);
            }
        }
    }
}
