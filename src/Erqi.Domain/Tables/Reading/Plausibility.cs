using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Warns of what can be read and is hardly meant. Nothing is refused for it.</summary>
internal sealed class Plausibility(RowReader cells, LooseCells row, LedgerColumns columns)
{
    // A plan may be exceeded: 151 % occurs. Three times the plan is more often a slip of the pen.
    private const int FarAbovePlan = 3;

    private static readonly int Total = Measure.TotalInvestment.AmountPlace(), Annual = Measure.AnnualPlannedInvestment.AmountPlace(),
        Year = Measure.CompletedThisYear.AmountPlace(), ToDate = Measure.CompletedToDate.AmountPlace();

    private readonly int[] _places = columns.MeasurePlaces;
    private readonly Magnitudes[] _magnitudes = [.. ProjectTerms.Amounts.Select(measure => new Magnitudes())];
    private long? _number;

    /// <summary>Looks at the amounts and at the number of the row the reader stands on.</summary>
    public void Check(ReadOnlySpan<Money?> amounts)
    {
        for (int i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] is { Fen: > 0 } amount)
            {
                _magnitudes[i].Add(amount, cells.Row);
            }
        }

        if (amounts[ToDate] is { } toDate && amounts[Year] is { } year && toDate < year)
        {
            cells.Doubt(_places[ToDate], new(
                $"累计完成投资{toDate}少于本年完成投资{year}", $"completed to date, {toDate}, is less than completed this year, {year}"));
        }

        FarAbove(amounts, Year, Annual);
        FarAbove(amounts, ToDate, Total);
        CheckNumber();
    }

    public void Check(Project project)
    {
        Order(project.PlannedStart, project.PlannedCompletion, TableColumns.PlannedCompletion);
        Order(project.ActualStart, project.ActualCompletion, TableColumns.ActualCompletion);
    }

    public void End(Action<RowFault> warn)
    {
        for (int i = 0; i < _magnitudes.Length; i++)
        {
            foreach ((long row, Money amount) in _magnitudes[i].Strangers())
            {
                warn(new RowFault(row, cells.Header(_places[i]), $"{amount}", new(
                    $"{amount}与其他各行相差约一万倍，单位可能写错（万元与元）",
                    $"{amount} is about ten thousand times what the other rows have, or a ten-thousandth; its unit may be wrong (万元 for 元)")));
            }
        }
    }

    private void FarAbove(ReadOnlySpan<Money?> amounts, int done, int planned)
    {
        if (amounts[done] is { } completed && amounts[planned] is { Fen: > 0 } plan && (Int128)completed.Fen > (Int128)plan.Fen * FarAbovePlan)
        {
            cells.Doubt(_places[done], new(
                $"{completed}远超{ProjectTerms.Amounts[planned].ToChinese()}{plan}",
                $"{completed} is far above the plan of {plan}"));
        }
    }

    private void Order(PartialDate? start, PartialDate? completion, Column column)
    {
        if (start is { } from && completion is { } to && to.Last < from.First)
        {
            cells.Doubt(columns[column], new($"竣工{to.ToString()}早于开工{from.ToString()}", $"the completion, {to.ToString()}, is before the start, {from.ToString()}"));
        }
    }

    // A number left out: a row may have been lost on the way, as those that begin with # are in some readers of CSV.
    private void CheckNumber()
    {
        if (columns.NumberPlace < 0 || !long.TryParse(
            Convert.ToString(row[columns.NumberPlace], CultureInfo.InvariantCulture), NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            return;
        }

        if (_number is { } before && number > before + 1)
        {
            cells.Doubt(columns.NumberPlace, new(
                $"序号由{before}跳到{number}，中间可能丢了行（有的CSV程序把#开头的行当作注释）",
                $"the number jumps from {before} to {number}; rows may be lost in between (some readers of CSV take rows that begin with # for comments)"));
        }

        _number = number;
    }
}
