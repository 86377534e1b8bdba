using Erqi.Domain.Prose.Texts;

namespace Erqi.Domain.Prose.Grids;

/// <summary>Finds columns that others add up to by what they are called: 男 and 女, 优 and 良 beside 优良天数, and what stands under one heading.</summary>
internal sealed class ColumnNames(SheetLines lines, ColumnSums sums)
{
    /// <summary>Finds the sums.</summary>
    public void Find()
    {
        FindGroups();
        FindAcross();
        FindHalves();
        FindJoined();
    }

    // 总人口 beside 按性别分 above 男 and 女: what stands under one heading makes the column before it.
    private void FindGroups()
    {
        foreach (IGrouping<string, SheetColumn> group in lines.Columns.Where(column => column.Group != column.Heading && ColumnSums.IsPlain(column)).GroupBy(column => column.Group, StringComparer.Ordinal))
        {
            if (group.Key.Length == 0 || sums.LeftOf(group.First()).FirstOrDefault(column => column.Group == column.Heading && ColumnSums.IsPlain(column) && column.IsLike(group.First())) is not { } whole)
            {
                continue;
            }

            List<SheetColumn> parts = [.. group.Where(column => column.IsLike(whole)).Take(ColumnSums.MostParts)];
            _ = sums.ClaimFound(whole, parts);
        }
    }

    // 建议总数 before 件数 and 占比 of each kind: what is called alike in every group makes the 总数 before them.
    private void FindAcross()
    {
        foreach (SheetColumn whole in lines.Columns.Where(column => column is { IsTop: true, IsAdditive: true, Months: null } && SheetMaker.Of(column) is null && column.Heading.Contains('总', StringComparison.Ordinal)).ToList())
        {
            List<SheetColumn> groups = [.. lines.Columns.Skip(lines.PlaceOf(whole) + 1).TakeWhile(column => !column.IsTop).Take(ColumnSums.MostParts)];
            List<SheetColumn> parts = groups.FindAll(column => column.Heading == groups[0].Heading && ColumnSums.IsPlain(column) && column.IsLike(whole));
            _ = sums.ClaimFound(whole, parts);
        }
    }

    // 常住人口, 男, 女, 城镇, 乡村 beside each other; 进出口, 出口, 进口 above the same headings.
    private void FindHalves()
    {
        foreach ((string[] names, WordList wholes) in SheetWords.Divisions)
        {
            foreach (SheetColumn first in lines.Columns.Where(column => ColumnSums.IsLevel(column) && !sums.TotalColumnOf.ContainsKey(column) && column.Name.StartsWith(names[0], StringComparison.Ordinal)).ToList())
            {
                string rest = first.Name[names[0].Length..];
                List<SheetColumn> parts = [first, .. names.Skip(1).Select(name => lines.Columns.Find(column => column.Index > first.Index && column.Name == name + rest)).OfType<SheetColumn>()];
                if (parts.Count != names.Length || sums.LeftOf(first).FirstOrDefault(column => IsWholeOf(column, first)) is not { } whole)
                {
                    continue;
                }

                if (!sums.ClaimFound(whole, parts) && wholes.IsEndOf(whole.Name) && lines.Sums(whole, parts).Take(2).ToList() is [{ IsSlip: true, IsLevel: false } only])
                {
                    lines.Claim([only.Relation]);
                }
            }
        }
    }

    // 优, 良, 优良天数; 大型企业, 中型企业, 大中型企业: a name that joins two others is of both.
    private void FindJoined()
    {
        Dictionary<(string Group, string Heading), SheetColumn> named = lines.Columns.Where(column => ColumnSums.IsLevel(column) && column.Heading.Length > 0).DistinctBy(KeyOf).ToDictionary(KeyOf);
        foreach (SheetColumn whole in named.Values.Where(column => column.Heading.Length > 1).ToList())
        {
            SheetColumn? Part(int letter, string rest) => named.GetValueOrDefault((KeyOf(whole).Group, whole.Heading[letter] + rest));
            List<SheetColumn> parts = ((string[])[string.Empty, whole.Heading[2..]]).Select(rest => (List<SheetColumn>)[.. new[] { Part(0, rest), Part(1, rest) }.OfType<SheetColumn>().Distinct()])
                .FirstOrDefault(pair => pair.Count == 2 && pair.TrueForAll(part => part != whole && part.IsLike(whole)), []);
            _ = sums.ClaimFound(whole, parts);
        }
    }

    private static (string Group, string Heading) KeyOf(SheetColumn column) => (column.IsTop ? string.Empty : column.Group, column.Heading);

    private static bool IsWholeOf(SheetColumn column, SheetColumn part) => ColumnSums.IsLevel(column) && column.IsLike(part) && !SheetWords.IsHalf(column.Name, column.Name)
        && (part.Group.Length == 0 || part.Group == part.Heading || column.Heading == part.Heading);
}
