using Erqi.Domain.Projects;
using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics.Rows;

/// <summary>The one loop over the rows of a reader, whether each is a project, an entry or a group of them.</summary>
internal sealed class RowLoop
{
    private readonly SumTables _tables;
    private readonly RowReader _rows;
    private readonly MoneyUnit _unit;
    private readonly int _sector, _level, _batch, _period, _stage, _count, _district;
    private readonly int[] _amounts, _own;
    private readonly Money?[] _row;

    public RowLoop(SumTables tables, RowReader rows, MoneyUnit unit, RowColumns columns, bool areGroups)
    {
        _ = unit.Places();
        _tables = tables;
        _unit = unit;
        _rows = rows;
        _sector = _rows.Find(columns.Sector);
        _level = _rows.Find(columns.Level);
        _batch = _rows.Find(columns.Batch);
        _period = _rows.Find(columns.Period);
        _stage = _rows.Find(columns.Stage);
        _count = _rows.Find(areGroups ? columns.Count : null);
        _amounts = [.. columns.Amounts.Select(_rows.Find)];
        _row = new Money?[_amounts.Length];
        tables.Scheme.CheckOwn(columns.OwnAmounts.Count, nameof(columns));
        _own = [.. columns.OwnAmounts.Select(name => _rows.Find(name.Length == 0 ? null : name))];
        _district = _rows.Find(tables.Districts is null ? null : columns.District);
    }

    /// <summary>Adds the rows of the next step; says how many there were, fewer than a step only at the end.</summary>
    public int AddStep()
    {
        int count = 0;
        while (count < Steps.Length && _rows.Read())
        {
            AddRow();
            count++;
        }

        return count;
    }

    /// <summary>Adds the row the reader stands on, unless a cell of it was refused.</summary>
    public void AddRow()
    {
        Scheme scheme = _tables.Scheme;
        int sector = _rows.Term(_sector, scheme.Sectors).Number, level = _rows.Term(_level, scheme.Levels).Number;
        int batch = Has(_batch) ? _rows.Term(_batch, scheme.Batches).Number : 0;
        int period = Has(_period) ? _rows.Period(_period) : 0;
        int stage = Has(_stage) ? _rows.Term(_stage, scheme.Stages).Number : 0;
        DivisionCode district = Has(_district) ? _rows.Division(_district) : default;
        for (int i = 0; i < _row.Length; i++)
        {
            _row[i] = Amount(_amounts[i]);
        }

        long count = _count < 0 ? 1 : Count();
        if (count > 0 && !_rows.HasFault)
        {
            Tally tally = new(count, _row[0], _row[1], _row[2], _row[3], _row[4], _row[5]);
            _tables.Add(district, new CubeKey(period, sector, level, batch, stage), WithOwn(tally));
        }
    }

    private Tally WithOwn(Tally tally)
    {
        for (int i = 0; i < _own.Length; i++)
        {
            tally = Amount(_own[i]) is { } amount ? tally.With(Scheme.MeasureOf(_tables.Scheme.OwnAmounts[i]), amount, tally.Count) : tally;
        }

        return tally;
    }

    private bool Has(int ordinal) => ordinal >= 0 && !_rows.IsEmpty(ordinal);

    private Money? Amount(int ordinal) => _rows.Amount(ordinal, _unit);

    private long Count()
    {
        long count = _rows.Whole(_count);
        bool hasMoney = _row.ContainsAnyExcept(null, Money.Zero);
        if (count < 0 || (count == 0 && hasMoney))
        {
            _rows.Refuse(_count, hasMoney && count == 0
                ? new("找到0个而旁边有金额，应为有此金额的项目个数", "found 0 with an amount beside it, expected the number of projects that have it")
                : new($"找到{count.ToString(null, null)}，项目个数不应为负数", $"found {count.ToString(null, null)}, expected a number of projects, 0 or more"));
        }

        return count;
    }
}
