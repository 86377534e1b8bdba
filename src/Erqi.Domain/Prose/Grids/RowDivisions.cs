using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds rows that make another by their names: the three industries, and what stood, came and went.</summary>
internal sealed class RowDivisions(SheetTree tree, RowSums sums)
{
    // What belongs together stands no farther apart.
    private const int MostBetween = 20;

    // Other divisions of the same whole stand between: 常住人口, 家庭户人口, 集体户人口, 男, 女.
    private const int MostAbove = 6;

    /// <summary>Finds the sums and balances.</summary>
    public void Find()
    {
        FindHalves();
        FindStocks();
        FindSteps();
    }

    // 营业利润 below 营业收入, 减：营业成本 and 加：投资收益; it may itself stand without a mark behind what is taken away.
    private void FindSteps()
    {
        for (int first = 0, end; first < tree.Rows.Count; first = Math.Max(end, first + 1))
        {
            end = first + 1;
            while (end < tree.Rows.Count && (tree.IsStep(end) || tree.Rows[end].IsWithin))
            {
                end++;
            }

            List<(int Row, int Sign)> steps = [(first, 1), .. Enumerable.Range(first + 1, end - first - 1).Where(tree.IsStep).Select(row => (row, tree.SignOf(row)))];
            if (steps.Count > 1 && !tree.IsStep(first))
            {
                IEnumerable<(int Row, List<(int Row, int Sign)> Parts)> ways = [(end, steps), .. Enumerable.Range(2, Math.Max(0, steps.Count - 2)).Select(count => (steps[count].Row, steps[..count]))];
                IEnumerable<Relation> told = ways.Where(way => way.Row < tree.Rows.Count && !sums.Told.Contains(way.Row) && tree.Rows[way.Row].Role is RowRole.Item or RowRole.Total)
                    .Select(way => CellSum.Told(sums.All(way.Row, way.Parts), isNamed: true)).FirstOrDefault(sums => sums.Any(), []);
                sums.Claims.Add(told);
            }
        }
    }

    // The three industries, town and country, men and women: names that leave nothing over.
    private void FindHalves()
    {
        foreach ((string[] names, WordList wholes) in SheetWords.Divisions)
        {
            for (int first = 1; first < tree.Rows.Count; first++)
            {
                if (sums.TotalOf.ContainsKey(first) || !tree.Rows[first].Text.StartsWith(names[0], StringComparison.Ordinal))
                {
                    continue;
                }

                string rest = tree.Rows[first].Text[names[0].Length..];
                List<int> parts = [first, .. names.Skip(1).Select(name => Enumerable.Range(first + 1, Math.Min(MostBetween, tree.Rows.Count - first - 1))
                    .FirstOrDefault(row => tree.Rows[row].Text == name + rest))];
                if (parts.Contains(0))
                {
                    continue;
                }

                // 城镇 and 乡村 below may have told the same whole already.
                int[] above = [.. Enumerable.Range(1, Math.Min(MostAbove, first)).Select(step => first - step).Where(row => !tree.IsMade(row)).OrderBy(sums.Told.Contains)];
                int closing = Array.FindIndex(above, row => sums.Closes(row, parts));
                int whole = closing >= 0 ? closing
                    : Array.FindIndex(above[..Math.Min(2, above.Length)], row => wholes.IsBefore(tree.Rows[row].Text, tree.Rows[row].Text.Length) && sums.IsSlipped(row, parts, isNamed: true));
                if (whole >= 0)
                {
                    sums.Claim(above[whole], parts, RelationGround.Wording, onlyClosing: true, isNamed: true, isTold: closing < 0);
                }
            }
        }
    }

    // 年末余额 below 年初余额, 本年增加 and 本年减少.
    private void FindStocks()
    {
        foreach (int first in Enumerable.Range(0, tree.Rows.Count).Where(row => StockWords.IsBegin(tree.Rows[row].Text)))
        {
            int depth = tree.Rows[first].Depth;
            List<int> rows = [.. Enumerable.Range(first, Math.Min(MostBetween, tree.Rows.Count - first)).TakeWhile(row => tree.Rows[row].Depth >= depth)
                .Where(row => tree.Rows[row].Depth == depth && tree.IsAdditive(row))];
            int end = rows.FindIndex(row => StockWords.IsEnd(tree.Rows[row].Text));
            if (StockWords.Find([.. rows.Take(end + 1).Select(row => (row, tree.Rows[row].Text))]) is var (total, parts))
            {
                sums.Claims.Add(CellSum.Told(sums.All(total, parts), isNamed: true));
            }
        }
    }
}
