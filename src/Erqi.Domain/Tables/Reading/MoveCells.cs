using Erqi.Domain.Projects;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Reads how a project came where it stands: from its history, or from the columns that state the last step.</summary>
internal sealed class MoveCells(LedgerRows rows)
{
    private readonly RowReader _cells = rows.Cells;

    public ValueList<StageMove> StageMoves() => Read<StageMove>(
        TableColumns.StageHistory, HistoryText.StageMove, new("变动，如2023-03-01 签约→落地", "moves such as 2023-03-01 签约→落地"));

    public ValueList<StatusMove> StatusMoves() => Read<StatusMove>(
        TableColumns.StatusHistory, HistoryText.StatusMove, new("变动，如2023-06-01 推进→停滞（拆迁），退出要写原因", "changes such as 2023-06-01 推进→停滞（拆迁）, an exit with its reason"));

    public ValueList<BatchEntry> BatchEntries()
    {
        ValueList<BatchEntry> history = Read<BatchEntry>(
            TableColumns.BatchHistory, HistoryText.BatchEntry, new("入批，如2023-01-28 第7期签约一批", "entries such as 2023-01-28 第7期签约一批"));
        Member<Batch>? batch = rows.Has(TableColumns.Batch, out int batchAt) ? _cells.Term(batchAt, rows.Options.Scheme.Batches) : null;
        int? period = rows.Has(TableColumns.Period, out int periodAt) ? _cells.Period(periodAt) : null;
        LocalDate? date = rows.Has(TableColumns.BatchDate, out int dateAt) ? _cells.Day(dateAt) : null;
        if (_cells.HasFault)
        {
            return [];
        }

        if (history is [.., var last])
        {
            Agrees(batchAt, batch is null || batch == last.Batch, last);
            Agrees(periodAt, period is null || period == last.Period.Number, last);
            Agrees(dateAt, date is null || date == last.Date, last);
            return history;
        }

        return (batch, period) switch
        {
            (null, null) when date is null || dateAt >= rows.Columns.Count => [],
            (null, null) => Refused(dateAt, new("只有入批日期，旁边应有批次和期", "found the day of an entry into no batch, expected a batch and a period beside it")),
            ({ }, null) => Refused(batchAt, new(
                "只有批次，应同时有期；全表同一期可用LedgerReaderOptions.WithConstant说明，不用期的批次可用WithoutColumn不读",
                "found a batch without a period, expected both; where all rows have one period, state it by LedgerReaderOptions.WithConstant, or leave the batches out by WithoutColumn")),

            // What is said of every row is said of those that entered a batch.
            (null, { }) when periodAt >= rows.Columns.Count => [],
            (null, { }) => Refused(periodAt, new("只有期，应同时有批次", "found a period without a batch, expected both")),
            ({ } entered, { } number) => Entry(entered, number, date, batchAt),
        };
    }

    private ValueList<BatchEntry> Entry(Member<Batch> batch, int number, LocalDate? date, int place)
    {
        CampaignPeriod period = rows.Options.Periods.FirstOrDefault(known => known.Number == number);
        return (date ?? period.Date) is { } day
            ? [new BatchEntry(period.Number > 0 ? period : new CampaignPeriod(number), batch, day)]
            : Refused(
                place,
                new(
                    $"{new CampaignPeriod(number)}的入批日期未知，旁边应有{TableColumns.BatchDate.Name.Chinese}，或在LedgerReaderOptions.Periods中给出该期的日期",
                    $"the day of the entry in {new CampaignPeriod(number)} is not known, expected {TableColumns.BatchDate.Name.Chinese} " +
                    "beside it, or the period's day in LedgerReaderOptions.Periods"));
    }

    private ValueList<BatchEntry> Refused(int place, Wording reason)
    {
        _cells.Refuse(place, reason);
        return [];
    }

    private void Agrees(int place, bool agrees, BatchEntry last)
    {
        if (!agrees)
        {
            _cells.Refuse(place, new($"与批次历程的最后一条“{last}”矛盾", $"it contradicts the last entry of the history, “{last}”"));
        }
    }

    private ValueList<TMove> Read<TMove>(Column column, Func<Scheme, string, TMove?> read, Wording expected)
        where TMove : ProjectMove
    {
        if (!rows.Has(column, out int place) || _cells.Text(place) is not { } cell)
        {
            return [];
        }

        List<TMove> moves = [];
        foreach (string text in ListText.Read(cell))
        {
            if (read(rows.Options.Scheme, text) is not { } move)
            {
                _cells.Refuse(place, new($"找到“{Guard.Clip(text)}”，应为{expected.Chinese}", $"found “{Guard.Clip(text)}”, expected {expected.English}"));
                return [];
            }

            moves.Add(move);
        }

        return [.. moves];
    }
}
