using Erqi.Domain.Prose.Numbers;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what months and quarters add up to: 全年 below its quarters.</summary>
/// <remarks>What flows adds up, what stands at an end does not.</remarks>
internal sealed class MonthSums(SheetTree tree, RowSums sums)
{
    public void Find()
    {
        foreach (List<(int Row, MonthSpan Months)> rows in MonthSpan.Rounds(Months().Where(row => tree.IsAdditive(row.Row))))
        {
            List<(int Total, List<int> Parts)> lists = [.. rows.Select(row => (row.Row, Ways: MonthSpan.Fill(row.Months, rows).ToList()))
                .Where(row => row.Ways.Count > 0).Select(row => (row.Row, row.Ways.Find(parts => sums.Closes(row.Row, parts)) ?? row.Ways[0]))];
            foreach ((int total, List<int> parts) in lists)
            {
                bool closes = sums.Closes(total, parts);
                if (closes || sums.IsSlipped(total, parts, isNamed: true) || lists.Count(list => list.Total != total && sums.Closes(list.Total, list.Parts)) > 1)
                {
                    sums.Claim(total, parts, RelationGround.Wording, onlyClosing: true, isNamed: true, isTold: !closes);
                }
            }
        }
    }

    // The rows that tell their months; a total among nothing but those tells all of them.
    private IEnumerable<(int Row, MonthSpan Months)> Months()
    {
        List<(int Row, MonthSpan Months)> told = [.. tree.Rows.Index().Where(row => row.Item.Months is not null).Select(row => (row.Index, row.Item.Months!.Value))];
        bool areAll = told.Count > 1 && told.TrueForAll(row => row.Months.Before == told[0].Months.Before)
            && tree.Rows.TrueForAll(row => row.Months is not null || row is { IsTotal: true, IsSubtotal: false });
        return !areAll ? told : told.Concat(tree.Rows.Index().Where(row => row.Item.Months is null)
            .Select(row => (row.Index, new MonthSpan(told[0].Months.Before, told.Min(part => part.Months.From), told.Max(part => part.Months.To)))));
    }
}
