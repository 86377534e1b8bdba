using Erqi.Domain.Statistics.RollUp;

namespace Erqi.Domain.Statistics.Rows;

/// <summary>The one loop over the rows of a reader, whether each is a project, an entry or a group of them.</summary>
internal sealed class RowLoop(SumTables tables, RowReader rows, MoneyUnit unit, RowPlaces places)
{
    private readonly MoneyUnit _unit = QuantityTerms.Units.Check(unit);
    private readonly Money?[] _amounts = new Money?[AmountSets.Count];
    private readonly long[] _stated = new long[AmountSets.Count];

    /// <summary>Adds the rows of the next step; says how many there were, fewer than a step only at the end.</summary>
    public int AddStep()
    {
        int count = 0;
        while (count < Steps.Length && rows.Read())
        {
            AddRow();
            count++;
        }

        return count;
    }

    /// <summary>Adds the row the reader stands on, unless a cell of it was refused.</summary>
    /// <param name="known">The batch, period and stage that are known already; 0 where the cell says it.</param>
    /// <param name="isCounted">Whether the basis counts it; its cells are looked at in any case.</param>
    public void AddRow(CubeKey known = default, bool isCounted = true)
    {
        Scheme scheme = tables.Scheme;
        int sector = rows.Term(places.Sector, scheme.Sectors).Number, level = rows.Term(places.Level, scheme.Levels).Number;
        int batch = known.Batch > 0 ? known.Batch : Has(places.Batch) ? rows.Term(places.Batch, scheme.Batches).Number : 0;
        int period = known.Period > 0 ? known.Period : Has(places.Period) ? rows.Period(places.Period) : 0;
        period = batch == 0 && places.IsPeriodOfBatch ? 0 : period;
        int stage = known.Stage > 0 ? known.Stage : Has(places.Stage) ? rows.Term(places.Stage, scheme.Stages).Number : 0;
        DivisionCode district = tables.Districts is not null && Has(places.District) ? rows.Division(places.District) : default;
        for (int i = 0; i < _amounts.Length; i++)
        {
            bool isStated = places.Stated is not { } at || at[i] < 0 || (_stated[i] = rows.Whole(at[i])) != 0 || !rows.IsEmpty(places.Amounts[i]);
            _amounts[i] = isStated ? rows.Amount(places.Amounts[i], _unit, scheme, Measure.TotalInvestment + (byte)i) : null;
        }

        long count = places.Count < 0 ? 1 : Count();
        CheckStated(count);
        if (count > 0 && isCounted && !rows.HasFault)
        {
            tables.Add(district, new CubeKey(period, sector, level, batch, stage), TallyOf(count));
        }
    }

    private Tally TallyOf(long count)
    {
        AmountNumbers sums = default, statedBy = default;
        for (int i = 0; i < _amounts.Length; i++)
        {
            (sums[i], statedBy[i]) = _amounts[i] is { } amount ? (amount.Fen, places.Stated is null ? count : _stated[i]) : (0, 0);
        }

        return new Tally(count, sums, statedBy);
    }

    // As many as there are at most, and somebody for an amount that is not zero.
    private void CheckStated(long count)
    {
        for (int i = 0; places.Stated is { } at && i < at.Length; i++)
        {
            if (at[i] >= 0 && (_stated[i] < 0 || _stated[i] > count || (_stated[i] == 0 && (_amounts[i] ?? Money.Zero) != Money.Zero)))
            {
                string column = rows.Header(places.Amounts[i]);
                (string besideChinese, string besideEnglish) = _stated[i] == 0 ? ($"而旁边的{column}为{_amounts[i]}", $"with {_amounts[i]} under {column} beside it")
                    : ($"而项目个数为{count.ToString(null, null)}", $"beside a count of {count.ToString(null, null)}");
                rows.Refuse(at[i], new(
                    $"找到{_stated[i].ToString(null, null)}，{besideChinese}，应为其中填报{column}的项目个数，0至{count.ToString(null, null)}",
                    $"found {_stated[i].ToString(null, null)} {besideEnglish}, expected how many of these projects state {column}, from 0 to {count.ToString(null, null)}"));
            }
        }
    }

    private bool Has(int place) => place >= 0 && !rows.IsEmpty(place);

    private long Count()
    {
        long count = rows.Whole(places.Count);
        if (count < 0)
        {
            rows.Refuse(places.Count, new(
                $"找到{count.ToString(null, null)}，项目个数不应为负数", $"found {count.ToString(null, null)}, expected a number of projects, 0 or more"));
        }
        else if (count == 0 && _amounts.AsSpan().IndexOfAnyExcept(null, Money.Zero) is var place and >= 0)
        {
            string column = rows.Header(places.Amounts[place]);
            rows.Refuse(places.Count, new(
                $"找到0个，而旁边的{column}为{_amounts[place]}，应为有此金额的项目个数；没有项目，金额就应为0",
                $"found 0 with {_amounts[place]} under {column} beside it, expected the number of projects that have it; where there are none, the amount is 0"));
        }

        return count;
    }
}
