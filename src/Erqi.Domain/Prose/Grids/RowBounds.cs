using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds classes that hold each other: 1亿元以上, 5亿元以上, 10亿元以上.</summary>
internal static class RowBounds
{
    private static readonly string[] Bounds = ["以上", "以下", "以内"];

    private static readonly WordList Names = WordList.Of("规模 限额");

    /// <summary>Gives the rows that a row beside them holds.</summary>
    /// <param name="rows">The labels of the rows.</param>
    /// <param name="amountOf">Gives the first number of a row.</param>
    public static IEnumerable<int> Held(IReadOnlyList<SheetLabel> rows, Func<int, Rational> amountOf)
    {
        for (int first = 0, end; first < rows.Count; first = end)
        {
            string bound = BoundOf(rows[first]);
            end = first + 1;
            while (bound.Length > 0 && end < rows.Count && BoundOf(rows[end]) == bound && rows[end].Depth == rows[first].Depth && rows[end].Text != rows[first].Text)
            {
                end++;
            }

            // 50亿元以上 10, 10亿元以上 30, 亿元以上 20 are apart from each other.
            Rational[] amounts = [.. Enumerable.Range(first, end - first).Select(amountOf)];
            foreach (int row in amounts.SequenceEqual(amounts.OrderDescending()) ? Enumerable.Range(first + 1, end - first - 1)
                : amounts.SequenceEqual(amounts.Order()) ? Enumerable.Range(first, end - first - 1)
                : [])
            {
                yield return row;
            }
        }
    }

    // The bound and what stands behind it, 以上项目; 5亿元以上10亿元以下 has two, and 限额以上 is a name.
    private static string BoundOf(SheetLabel label)
    {
        int at = label.IsPart ? Bounds.Max(bound => label.Text.LastIndexOf(bound, StringComparison.Ordinal)) : -1;
        return at > 0 && !Names.IsBefore(label.Text, at) && Bounds.All(bound => label.Text.IndexOf(bound, StringComparison.Ordinal) is var found && (found < 0 || found == at)) ? label.Text[at..] : string.Empty;
    }
}
