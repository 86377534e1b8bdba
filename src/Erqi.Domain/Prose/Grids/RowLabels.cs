using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Grids;

/// <summary>The rows of the body of a sheet with their labels: how deep each stands, what its role is, and whether it is added or taken away.</summary>
internal sealed class RowLabels
{
    private readonly SheetLayout _layout;

    public RowLabels(SheetLayout layout)
    {
        _layout = layout;
        bool opens = false;
        for (int row = layout.FirstRow; row < layout.LastRow; row++)
        {
            SheetLabel label = SheetLabel.Read(layout.Label(row));
            bool hasNumbers = layout.Columns.Exists(column => layout.IsNumber(row, column.Index));
            if (!hasNumbers && SheetWords.Withins.Holds(label.Text.TrimEnd(':')))
            {
                // 其中 in a row of its own speaks of the next.
                opens = true;
                continue;
            }

            if (hasNumbers || label.Text.Length > 0)
            {
                label = opens ? label with { IsWithin = true } : label;
                opens = false;
                Rows.Add((row, label));
                _ = hasNumbers || layout.Columns.Exists(column => layout.IsUnknown(row, column.Index)) || Empty.Add(Rows.Count - 1);
            }
        }

        SetAside();
        CloseGroups();
        NestByNumber();
        Nest();
        FindSigns();
        SetBoundsAside();
    }

    public List<(int Row, SheetLabel Label)> Rows { get; } = [];

    /// <summary>Gets the rows without a number: headings of groups, or rows of which nothing is known.</summary>
    public HashSet<int> Empty { get; } = [];

    /// <summary>Gets 1 for 加：投资收益, -1 for 减：营业成本, and nothing for a row without such a mark.</summary>
    public Dictionary<int, int> Signs { get; } = [];

    // 全省 beside 全市 is no total of its counties; 丙 is no part of 合计（不含丙）, nor 占比（%） of any.
    private void SetAside()
    {
        List<string> excluded = [.. Rows.Where(row => row.Label.IsTotal).Select(row => SheetWords.LeftOut(row.Label.Text)).Where(words => words.Length > 0)];
        int[] areas = [.. Rows.Select(row => SheetWords.AreaRank(row.Label.Text))];
        bool hasTotal = Rows.Exists(row => row.Label.IsTotal && _layout.UnitOf(row.Row)?.Dimension.Kind != UnitKind.Rate);
        int narrowest = areas.Where(rank => rank >= 0).DefaultIfEmpty(-1).Min();
        for (int i = 0; i < Rows.Count; i++)
        {
            bool isRate = hasTotal && Rows[i].Label.Role == RowRole.Item && _layout.UnitOf(Rows[i].Row)?.Dimension.Kind == UnitKind.Rate;
            if (isRate || (areas[i] > narrowest && narrowest >= 0) || excluded.Exists(words => words.Split('、').Contains(Rows[i].Label.Text)))
            {
                Rows[i] = (Rows[i].Row, Rows[i].Label with { IsArea = false, Role = RowRole.Aside });
            }
        }
    }

    // A total that comes again closes a group each time; the last is of all where it stands right below another total.
    private void CloseGroups()
    {
        foreach (IGrouping<string, int> alike in Enumerable.Range(0, Rows.Count).Where(row => SheetWords.Totals.Holds(Rows[row].Label.Text)).ToList()
            .GroupBy(row => Rows[row].Label.Text, StringComparer.Ordinal).Where(alike => alike.Count() > 1))
        {
            int last = alike.Last();
            foreach (int row in alike.Where(row => row != last || !Rows[last - 1].Label.IsTotal))
            {
                Rows[row] = (Rows[row].Row, Rows[row].Label with { IsSubtotal = true });
            }
        }
    }

    // Numbers in a column of their own tell how deep rows stand where each row has one; what is indented below a numbered row stands deeper.
    private void NestByNumber()
    {
        List<string> all = _layout.Codes();
        if (RowCodes.Depths([.. Rows.Select(row => row.Label.IsTotal ? string.Empty : all[row.Row - _layout.FirstRow])]) is { } codes)
        {
            for (int i = 0; i < Rows.Count; i++)
            {
                Rows[i] = (Rows[i].Row, Rows[i].Label with { Depth = codes[i], IsArea = false });
            }

            return;
        }

        int[] depths = [.. Rows.Select(row => SheetLabel.DepthOf(_layout.Serial(row.Row)))];
        bool areNumbered = Rows.Index().All(row => depths[row.Index] > 0 || row.Item.Label.IsTotal || row.Item.Label.IsWithin || row.Index == Rows.Count - 1)
            && depths.Where(depth => depth > 0).Distinct().Count() > 1;
        SheetLabel? numbered = null;
        for (int i = 0; i < Rows.Count; i++)
        {
            SheetLabel label = Rows[i].Label;
            numbered = label.IsNumbered ? label : label.IsTotal ? null : numbered;
            int depth = areNumbered && depths[i] > 0 ? depths[i]
                : !label.IsNumbered && numbered is not null && label.Indent > numbered.Indent ? numbered.Depth + label.Indent - numbered.Indent
                : label.Depth;
            Rows[i] = (Rows[i].Row, label with { Depth = depth });
        }
    }

    // What stands below 一、按级别分 without a number of its own stands deeper.
    private void Nest()
    {
        int depth = -1;
        for (int i = 0; i < Rows.Count; i++)
        {
            SheetLabel label = Rows[i].Label;
            bool heads = label.IsDivision && Empty.Contains(i);
            bool ends = heads || label.IsTotal || label.IsNumbered || Empty.Contains(i);
            if (depth >= 0 && !ends && label.Depth <= depth)
            {
                Rows[i] = (Rows[i].Row, label with { Depth = depth + 1 });
            }

            depth = heads ? label.Depth : ends ? -1 : depth;
        }
    }

    // 5亿元以上 is in 亿元以上 already.
    private void SetBoundsAside()
    {
        foreach (int row in RowBounds.Held(Rows.ConvertAll(row => row.Label), row => _layout.FirstNumber(Rows[row].Row)).ToList())
        {
            Rows[row] = (Rows[row].Row, Rows[row].Label with { Role = RowRole.Aside });
        }
    }

    // What stands behind 减： without a word of its own goes with it, also where it is set in by the width of that.
    private void FindSigns()
    {
        (int Sign, SheetLabel? First) block = default;
        for (int i = 0; i < Rows.Count; i++)
        {
            SheetLabel label = Rows[i].Label;
            bool isRepeated = SheetWords.Repeated.IsAt(label.Text, 0) && label.Role == RowRole.Item && i > 0;
            int sign = SheetWords.Takings.IsAt(label.Text, 0) || isRepeated ? -1 : SheetWords.Addings.IsAt(label.Text, 0) ? 1 : 0;
            block = sign != 0 ? (sign, label) : label.Role != RowRole.Item || label.IsNumbered || label.Indent < block.First?.Indent ? default : block;
            if (block.First is { } first && !label.IsWithin && label.Indent - first.Indent is 0 or 2)
            {
                Rows[i] = (Rows[i].Row, label with { Depth = first.Depth });
                Signs.Add(i, block.Sign);
            }
            else if (label is { Role: RowRole.Item, Text: [.., '(', '-', ')'] } && _layout.FirstNumber(Rows[i].Row).Sign > 0)
            {
                // 出口量（-） may be printed below nought, or not.
                Signs.Add(i, -1);
            }
        }
    }
}
