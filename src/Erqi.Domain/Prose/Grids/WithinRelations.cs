using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds what rows marked 其中 are parts of, and where they list all there is.</summary>
/// <remarks>
/// 其中 opens a list of which the first row is marked, or each. Behind a row that closes such a list, 其中：男性 below 乡村, it
/// speaks of what that adds up to.
/// </remarks>
internal sealed class WithinRelations(SheetLayout layout, SheetTree tree, RowSums sums)
{
    // A list has no more rows than so many.
    private const int MostBelow = 60;

    // What the rows behind 其中 are parts of, where they add up, and what they may be parts of.
    private readonly Dictionary<int, int> _listOf = [];
    private readonly Dictionary<int, int> _openOf = [];

    /// <summary>Finds what the rows that 其中 marks below one are parts of.</summary>
    public void Find(int row)
    {
        List<int> within = tree.WithinOf(row);
        if (within.Count == 0)
        {
            return;
        }

        row = HolderOf(row, within);
        if (_openOf.TryGetValue(row, out int outer) && !_listOf.ContainsKey(row))
        {
            int holding = within.TrueForAll(part => IsAtMost(part, row)) ? row : outer;
            within.ForEach(part => Claim(holding, part));
            return;
        }

        int whole = _listOf.GetValueOrDefault(row, row);
        List<int> beside = [.. tree.BesideOf(within[^1]).Take(MostBelow)];
        if (sums.Closes(whole, within))
        {
            Claim(whole, within);
            return;
        }

        foreach (List<int> list in (List<int>[])[[.. within, .. beside], [within[^1], .. beside]])
        {
            if (sums.LengthOf(whole, list, isExact: false) is > 0 and var length)
            {
                list[..length].ForEach(part => _listOf.TryAdd(part, whole));
                if (sums.LengthOf(whole, list, isExact: true) == length || sums.IsMostly(whole, list[..length], withShares: false))
                {
                    Claim(whole, list[..length]);
                }

                break;
            }
        }

        beside.ForEach(other => _openOf.TryAdd(other, whole));
        foreach (int part in within.Where(part => !sums.Summed.Contains(part)))
        {
            Claim(whole, part);
        }

        beside.Where(_listOf.ContainsKey).ToList().ForEach(part => sums.Belongs(part, whole));
        within.ForEach(part => sums.Belongs(part, whole));
    }

    // 其中：国有控股 behind the last part of a total is of all where it is more than that part, divides all, or stands farther out.
    private int HolderOf(int row, List<int> within)
    {
        SheetLabel part = tree.Rows[within[0]];
        int holder = row;
        HashSet<int> seen = [];
        while (seen.Add(holder) && (part.IsOfTotal ? !tree.Rows[holder].IsTotal
            : IsOutside(tree.Rows[holder], part) || SheetWords.CrossCuts.IsAt(part.Text, 0) || !within.TrueForAll(one => IsAtMost(one, holder)))
            && TotalOf(holder, within[^1]) is >= 0 and var total)
        {
            holder = total;
        }

        return holder;
    }

    // The total that a row is the last part of, or what the rows above it make.
    private int TotalOf(int row, int end) => sums.TotalOf.TryGetValue(row, out int told) ? (sums.TotalOf.Any(part => part.Value == told && part.Key > end) ? -1 : told)
        : Enumerable.Range(2, MostBelow).Select(step => row - step).TakeWhile(above => above >= 0)
            .FirstOrDefault(above => sums.Closes(above, [.. Enumerable.Range(above + 1, row - above).Where(one => !tree.Rows[one].IsWithin)]), -1);

    private static bool IsOutside(SheetLabel whole, SheetLabel part) => !whole.IsNumbered && part.Indent < whole.Indent;

    private bool IsAtMost(int part, int whole) => layout.Columns.TrueForAll(column => !column.IsLevel || sums.Cell(part, column) is not { } less
        || sums.Cell(whole, column) is not { } more || !less.IsLike(more) || less.Value <= more.Value);

    private void Claim(int whole, List<int> parts) => sums.Claim(
        whole, parts, RelationGround.Arithmetic, onlyClosing: true, isNamed: Divisions.AreAll([.. parts.Select(part => tree.Rows[part].Text)]));

    private void Claim(int whole, int part)
    {
        if (!tree.IsAdditive(whole) || !tree.IsAdditive(part))
        {
            return;
        }

        // A part may have grown by more than its whole.
        foreach (SheetColumn column in layout.Columns.Where(column => column.IsLevel))
        {
            if (sums.Cell(whole, column) is { } total && sums.Cell(part, column) is { } cell && cell.IsLike(total))
            {
                sums.Claims.Add(new PartOfRelation(total.Id, [cell.Id]));
            }
        }
    }
}
