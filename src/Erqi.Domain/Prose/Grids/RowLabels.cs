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
            SheetLabel label = layout.Label(row);
            bool hasNumbers = layout.Columns.Exists(column => layout.IsNumber(row, column.Index));
            if (!hasNumbers && SheetWords.Withins.Holds(label.Text.TrimEnd(':')))
            {
                // 其中 in a row of its own speaks of the next.
                opens = true;
                continue;
            }

            if (hasNumbers || label.Text.Length > 0)
            {
                Rows.Add(label with { IsWithin = opens || label.IsWithin, IsEmpty = !hasNumbers && !layout.Columns.Exists(column => layout.IsUnknown(row, column.Index)) });
                opens = false;
            }
        }

        SetAside();
        CloseGroups();
        NestByNumber();
        Nest();
        FindSigns();
        SetBoundsAside();
    }

    public List<SheetLabel> Rows { get; } = [];

    // 全省 beside 全市 is no total of its counties; 丙 is no part of 合计（不含丙）, nor 占比（%） of any.
    private void SetAside()
    {
        List<string> excluded = [.. Rows.Where(row => row.IsTotal).Select(row => SheetWords.LeftOut(row.Text)).Where(words => words.Length > 0)];
        int[] areas = [.. Rows.Select(row => SheetWords.AreaRank(row.Text))];
        bool hasTotal = Rows.Exists(row => row.IsTotal && row.Unit?.Dimension.Kind != UnitKind.Rate);
        int narrowest = areas.Where(rank => rank >= 0).DefaultIfEmpty(-1).Min();
        for (int i = 0; i < Rows.Count; i++)
        {
            bool isRate = hasTotal && Rows[i].Role == RowRole.Item && Rows[i].Unit?.Dimension.Kind == UnitKind.Rate;
            if (isRate || (areas[i] > narrowest && narrowest >= 0) || excluded.Exists(words => words.Split('、').Contains(Rows[i].Text)))
            {
                Rows[i] = Rows[i] with { IsArea = false, Role = RowRole.Aside };
            }
        }
    }

    // A total that comes again closes a group each time; the last is of all where it stands right below another total.
    private void CloseGroups()
    {
        foreach (IGrouping<string, int> alike in Enumerable.Range(0, Rows.Count).Where(row => SheetWords.Totals.Holds(Rows[row].Text)).ToList()
            .GroupBy(row => Rows[row].Text, StringComparer.Ordinal).Where(alike => alike.Count() > 1))
        {
            int last = alike.Last();
            foreach (int row in alike.Where(row => row != last || !Rows[last - 1].IsTotal))
            {
                Rows[row] = Rows[row] with { IsSubtotal = true };
            }
        }
    }

    // Numbers in a column of their own tell how deep rows stand where each row has one; what is indented below a numbered row stands deeper,
    // and so does what 其中 opened there: 1、谷物, 其中：玉米, 稻谷, 小麦, 2、豆类.
    private void NestByNumber()
    {
        List<string> all = _layout.Codes();
        if (RowCodes.Depths([.. Rows.Select(row => row.IsTotal ? string.Empty : all[row.Row - _layout.FirstRow])]) is { } codes)
        {
            for (int i = 0; i < Rows.Count; i++)
            {
                Rows[i] = Rows[i] with { Depth = codes[i], IsArea = false };
            }

            return;
        }

        int[] depths = [.. Rows.Select(row => SheetLabel.DepthOf(_layout.Serial(row.Row)))];
        bool areNumbered = Rows.Index().All(row => depths[row.Index] > 0 || row.Item.IsTotal || row.Item.IsWithin || row.Index == Rows.Count - 1)
            && depths.Where(depth => depth > 0).Distinct().Count() > 1;
        SheetLabel? numbered = null;
        bool isListed = false;
        Dictionary<int, int> lastOf = Rows.Index().Where(row => row.Item.IsNumbered).GroupBy(row => row.Item.Depth, row => row.Index).ToDictionary(alike => alike.Key, alike => alike.Last());
        for (int i = 0; i < Rows.Count; i++)
        {
            SheetLabel label = Rows[i];
            numbered = label.IsNumbered ? label : label.IsTotal || label.IsEmpty ? null : numbered;
            isListed = numbered is not null && !label.IsNumbered && (label.IsWithin || isListed);
            int depth = areNumbered && depths[i] > 0 ? depths[i]
                : numbered is not null && !label.IsNumbered && label.Indent > numbered.Indent ? numbered.Depth + label.Indent - numbered.Indent
                : isListed && !label.IsWithin && lastOf[numbered!.Depth] > i ? numbered.Depth + 1
                : label.Depth;
            Rows[i] = label with { Depth = depth };
        }
    }

    // What stands below 一、按级别分 without a number of its own stands deeper.
    private void Nest()
    {
        int depth = -1;
        for (int i = 0; i < Rows.Count; i++)
        {
            SheetLabel label = Rows[i];
            bool heads = label is { IsDivision: true, IsEmpty: true };
            bool ends = heads || label.IsTotal || label.IsNumbered || label.IsEmpty;
            if (depth >= 0 && !ends && label.Depth <= depth)
            {
                Rows[i] = label with { Depth = depth + 1 };
            }

            depth = heads ? label.Depth : ends ? -1 : depth;
        }
    }

    // 5亿元以上 is in 亿元以上 already.
    private void SetBoundsAside()
    {
        foreach (int row in RowBounds.Held(Rows, row => _layout.FirstNumber(Rows[row].Row)).ToList())
        {
            Rows[row] = Rows[row] with { Role = RowRole.Aside };
        }
    }

    // What stands behind 减： without a word of its own goes with it, also where it is set in by the width of that.
    private void FindSigns()
    {
        (int Sign, SheetLabel? First) block = default;
        for (int i = 0; i < Rows.Count; i++)
        {
            SheetLabel label = Rows[i];
            bool isRepeated = SheetWords.Repeated.IsAt(label.Text, 0) && label.Role == RowRole.Item && i > 0;
            int sign = SheetWords.Takings.IsAt(label.Text, 0) || isRepeated ? -1 : SheetWords.Addings.IsAt(label.Text, 0) ? 1 : 0;
            block = sign != 0 ? (sign, label) : label.Role != RowRole.Item || label.IsNumbered || label.Indent < block.First?.Indent ? default : block;
            if (block.First is { } first && !label.IsWithin && label.Indent - first.Indent is 0 or 2)
            {
                Rows[i] = label with { Depth = first.Depth, Sign = block.Sign };
            }
            else if (label is { Role: RowRole.Item, Text: [.., '(', '-', ')'] } && _layout.FirstNumber(Rows[i].Row).Sign > 0)
            {
                // 出口量（-） may be printed below nought, or not.
                Rows[i] = label with { Sign = -1 };
            }
        }
    }
}
