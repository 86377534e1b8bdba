using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Reads how a project came where it stands: from its history, or from the columns that state the last step.</summary>
internal sealed class MoveCells(LedgerRows rows)
{
    private readonly RowReader _cells = rows.Cells;
    private readonly Func<long, Wording> _unstated = count => Readings.Unstated(count, rows.Options.Scheme.Statuses[0].ToChinese());

    public ValueList<StageMove> StageMoves() => Read<StageMove>(
        TableColumns.StageHistory, HistoryText.StageMove, "变动，如2023-03-01 签约→落地", "moves such as 2023-03-01 签约→落地");

    public ValueList<StatusMove> StatusMoves() => Read<StatusMove>(
        TableColumns.StatusHistory,
        HistoryText.StatusMove,
        "变动，如2023-06-01 推进→停滞（拆迁），退出要写原因",
        "changes such as 2023-06-01 推进→停滞（拆迁）, an exit with its reason");

    /// <summary>The entries of the history, which the last step does not contradict.</summary>
    public ValueList<BatchEntry> BatchHistory()
    {
        ValueList<BatchEntry> history = Read<BatchEntry>(
            TableColumns.BatchHistory, HistoryText.BatchEntry, "入批，如2023-01-28 第7期签约一批", "entries such as 2023-01-28 第7期签约一批");
        if (history is not [.., var last])
        {
            return history;
        }

        (Member<Batch>? batch, int? period, LocalDate? date) = LastStep(out int batchAt, out int periodAt, out int dateAt);
        if (!_cells.HasFault)
        {
            Agrees(batchAt, batch is null || batch == last.Batch, TableColumns.BatchHistory, last);
            Agrees(periodAt, period is null || period == last.Period.Number, TableColumns.BatchHistory, last);
            Agrees(dateAt, date is null || date == last.Date, TableColumns.BatchHistory, last);
        }

        return history;
    }

    public ValueList<BatchEntry> BatchEntries()
    {
        if (BatchHistory() is [_, ..] history)
        {
            return history;
        }

        (Member<Batch>? batch, int? period, LocalDate? date) = LastStep(out int batchAt, out int periodAt, out int dateAt);
        if (_cells.HasFault)
        {
            return [];
        }

        return (batch, period) switch
        {
            (null, null) when date is null || dateAt >= rows.Columns.Count => [],
            (null, null) => Refused(dateAt, new("只有入批日期，旁边应有批次和期", "found the day of an entry into no batch, expected a batch and a period beside it")),
            ({ }, null) => Refused(batchAt, new(
                "只有批次，应同时有期；全表同一期可用LedgerReaderOptions.WithConstant说明，没有期的批次可用WithoutColumn不读，只按批次汇总用LedgerReader.ReadCube",
                "found a batch without a period, expected both; where all rows have one period, state it by LedgerReaderOptions.WithConstant, leave batches that have none out by WithoutColumn, or roll them up by LedgerReader.ReadCube")),

            // What is said of every row is said of those that entered a batch.
            (null, { }) when periodAt >= rows.Columns.Count => [],
            (null, { }) => Refused(periodAt, new("只有期，应同时有批次", "found a period without a batch, expected both")),
            ({ } entered, { } number) => Entry(entered, number, date, batchAt),
        };
    }

    /// <summary>Where the project stands: in the library that its cell says, or its last move.</summary>
    public Member<PipelineStage>? Stage(ValueList<StageMove> moves) => Now(
        TableColumns.Stage, rows.Options.Scheme.Stages, TableColumns.StageHistory, moves is [.., var last] ? (last, last.To) : null);

    /// <summary>What state it is in: that of its cell, of its last change, or that of a new project.</summary>
    public Member<ProjectStatus> Status(ValueList<StatusMove> moves)
    {
        SchemeMembers<ProjectStatus> members = rows.Options.Scheme.Statuses;
        if (Now(TableColumns.Status, members, TableColumns.StatusHistory, moves is [.., var last] ? (last, last.To) : null) is { } known)
        {
            return known;
        }

        // What was refused was stated.
        if (!rows.Has(TableColumns.Status, out int place) && !rows.Has(TableColumns.StatusHistory, out _))
        {
            rows.Doubts.Add(_cells.Row, place < 0 ? TableColumns.Status.Name.Chinese : _cells.Header(place), null, _unstated);
        }

        return members[0];
    }

    private Member<TEnum>? Now<TEnum>(Column column, SchemeMembers<TEnum> members, Column history, (ProjectMove Move, Member<TEnum> To)? last)
        where TEnum : unmanaged, Enum
    {
        Member<TEnum>? stated = rows.Has(column, out int place) && _cells.Term(place, members) is { HasValue: true } member ? member : null;
        if (last is not { } reached)
        {
            return stated;
        }

        Agrees(place, stated is null || stated == reached.To, history, reached.Move);
        return reached.To;
    }

    private (Member<Batch>? Batch, int? Period, LocalDate? Date) LastStep(out int batchAt, out int periodAt, out int dateAt) =>
    (
        rows.Has(TableColumns.Batch, out batchAt) ? _cells.Term(batchAt, rows.Options.Scheme.Batches) : null,
        rows.Has(TableColumns.Period, out periodAt) ? _cells.Period(periodAt) : null,
        rows.Has(TableColumns.BatchDate, out dateAt) ? _cells.Day(dateAt) : null);

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

    private void Agrees(int place, bool agrees, Column history, ProjectMove last)
    {
        if (!agrees)
        {
            _cells.Refuse(place, new($"与{history.Name.Chinese}的最后一条“{last}”矛盾", $"it contradicts the last entry of the history, “{last}”"));
        }
    }

    private ValueList<TMove> Read<TMove>(Column column, Func<Scheme, string, TMove?> read, string chinese, string english)
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
                _cells.Refuse(place, new($"找到“{Guard.Clip(text)}”，应为{chinese}", $"found “{Guard.Clip(text)}”, expected {english}"));
                return [];
            }

            moves.Add(move);
        }

        return [.. moves];
    }
}
