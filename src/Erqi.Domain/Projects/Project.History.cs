namespace Erqi.Domain.Projects;

/// <content>Where the project stands, and how it came there.</content>
public sealed partial record Project
{
    // Where the project stands now, kept beside the histories because roll-ups read it for every project. Zero: nowhere,
    // and for the status that of a new project.
    internal readonly byte BatchOrZero;
    internal readonly int PeriodOrZero;
    internal readonly byte StageOrZero;
    private readonly byte _status;

    /// <summary>Gets the batch entries (三个一批), oldest first.</summary>
    /// <exception cref="ArgumentException">An entry is older than the one before, or a batch of a period comes twice.</exception>
    public ValueList<BatchEntry> BatchEntries
    {
        get;
        init
        {
            field = Guard.OldestFirst(value);
            for (int i = 1; i < value.Count; i++)
            {
                BatchEntry entry = value[i];
                if (value.Take(i).Any(other => other.Batch == entry.Batch && other.Period.Number == entry.Period.Number))
                {
                    throw Guard.Fault($"“{entry}” is entered twice; expected every batch of a period once, or one event counts double.", "entry");
                }
            }

            foreach (BatchEntry entry in value)
            {
                _scheme = SchemeWith(entry.Batch);
            }

            (PeriodOrZero, BatchOrZero) = value.IsEmpty ? default : (value[^1].Period.Number, (byte)value[^1].Batch.Number);
        }
    }

    /// <summary>Gets the batch of the latest entry, if there is one.</summary>
    public Member<Batch>? CurrentBatch => BatchOrZero == 0 ? null : new Member<Batch>(Scheme, BatchOrZero);

    /// <summary>Gets the number of the period of the latest entry, if there is one.</summary>
    public int? CurrentPeriod => PeriodOrZero == 0 ? null : PeriodOrZero;

    /// <summary>Gets the library (项目库) the project stands in, if it stands in one.</summary>
    /// <remarks>Where there are dated moves, they say it, and this may not say otherwise.</remarks>
    /// <exception cref="ArgumentException">The value is no member, of another scheme, or not where the last move led.</exception>
    public Member<PipelineStage>? Stage
    {
        get => StageOrZero == 0 ? null : new Member<PipelineStage>(Scheme, StageOrZero);
        init
        {
            _scheme = value is { } given ? SchemeWith(given) : _scheme;
            if (!StageMoves.IsEmpty && value != StageMoves[^1].To)
            {
                throw Guard.Fault(
                    $"The stage {value} contradicts the last move, “{StageMoves[^1]}”; apply a further move instead.");
            }

            StageOrZero = (byte)value.GetValueOrDefault().Number;
        }
    }

    /// <summary>Gets the dated moves through the libraries, oldest first. Setting them sets the stage.</summary>
    /// <exception cref="ArgumentException">A move is older than the one before, or does not begin where that led.</exception>
    public ValueList<StageMove> StageMoves
    {
        get => _details.StageMoves;
        init
        {
            _details = _details with { StageMoves = Joined(Guard.OldestFirst(value), (before, after) => after.From is null || after.From == before.To) };
            foreach (StageMove move in value)
            {
                _scheme = SchemeWith(move.To);
            }

            StageOrZero = value.IsEmpty ? StageOrZero : (byte)value[^1].To.Number;
        }
    }

    /// <summary>Gets the status; the first of the scheme's, such as 推进, unless said otherwise.</summary>
    /// <remarks>Where there are dated changes, they say it, and this may not say otherwise.</remarks>
    /// <exception cref="ArgumentException">The value is no member, of another scheme, or not what the last change led to.</exception>
    public Member<ProjectStatus> Status
    {
        get => _status == 0 ? Scheme.Statuses[0] : new Member<ProjectStatus>(Scheme, _status);
        init
        {
            _scheme = SchemeWith(value);
            if (!StatusMoves.IsEmpty && value != StatusMoves[^1].To)
            {
                throw Guard.Fault(
                    $"The status {value} contradicts the last change, “{StatusMoves[^1]}”; apply a further one instead.");
            }

            _status = NumberOf(value);
        }
    }

    /// <summary>Gets the dated changes of status, oldest first. Setting them sets the status.</summary>
    /// <exception cref="ArgumentException">A change is older than the one before, or does not begin where that led.</exception>
    public ValueList<StatusMove> StatusMoves
    {
        get => _details.StatusMoves;
        init
        {
            _details = _details with { StatusMoves = Joined(Guard.OldestFirst(value), (before, after) => after.From is null || after.From == before.To) };
            foreach (StatusMove move in value)
            {
                _scheme = SchemeWith(move.To);
            }

            _status = value.IsEmpty ? _status : NumberOf(value[^1].To);
        }
    }

    internal bool IsOffTheList => Scheme.OffTheList[_status];

    internal DivisionCode DistrictOrZero => DivisionCode.Trusted(_district);

    internal long FenAt(int place) => place switch
    {
        0 => TotalOrZero.Fen,
        1 => AnnualOrZero.Fen,
        2 => YearOrZero.Fen,
        3 => ToDateOrZero.Fen,
        _ => _details.FarFen(place),
    };

    // An amount that does not lie in the project itself.
    private (AmountSet Amount, Money? Value) Far
    {
        init => (_details, Stated) = (_details.With(value.Amount, value.Value), Collected(value.Amount, value.Value.HasValue));
    }

    // That of a new project is never written down, so that it is the same whether given or not.
    private static byte NumberOf(Member<ProjectStatus> status) =>
        status == status.Scheme.Statuses[0] ? (byte)0 : (byte)status.Number;

    /// <summary>Gets every dated step, oldest first; on one day batch entries, then stages, then status.</summary>
    public ValueList<ProjectMove> History =>
        BatchEntries.Concat<ProjectMove>(StageMoves).Concat(StatusMoves).OrderBy(move => move.Date).ToValueList();

    private static ValueList<TMove> Joined<TMove>(ValueList<TMove> moves, Func<TMove, TMove, bool> areJoined)
        where TMove : ProjectMove
    {
        for (int i = 1; i < moves.Count; i++)
        {
            if (!areJoined(moves[i - 1], moves[i]))
            {
                throw new ArgumentException(
                    $"“{moves[i]}” does not begin where “{moves[i - 1]}” led; expected moves without a gap.", nameof(moves));
            }
        }

        return moves;
    }
}
