using Erqi.Domain.Quantities;

namespace Erqi.Domain.Projects;

/// <content>Where the project stands, and how it came there.</content>
public sealed partial record Project
{
    // Where the project stands now, kept beside the histories because roll-ups read it for every project. Zero: nowhere.
    private readonly Batch _currentBatch;
    private readonly int _currentPeriod;
    private readonly PipelineStage _stage;
    private readonly ProjectStatus _status = ProjectStatus.Active;

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
                RefuseSecond(value[i], value.AsSpan()[..i]);
            }

            (_currentPeriod, _currentBatch) = value.IsEmpty ? default : (value[^1].Period.Number, value[^1].Batch);
        }
    }

    /// <summary>Gets the batch of the latest entry, if there is one.</summary>
    public Batch? CurrentBatch => _currentBatch == default ? null : _currentBatch;

    /// <summary>Gets the number of the period of the latest entry, if there is one.</summary>
    public int? CurrentPeriod => _currentPeriod == 0 ? null : _currentPeriod;

    /// <summary>Gets the library (项目库) the project stands in, if it stands in one.</summary>
    /// <remarks>Where there are dated moves, they say it, and this may not say otherwise.</remarks>
    /// <exception cref="ArgumentException">The value is no member, or not where the last move led.</exception>
    public PipelineStage? Stage
    {
        get => _stage == default ? null : _stage;
        init
        {
            PipelineStage stage = value is { } given ? PipelineStageTerms.Table.Check(given, nameof(Stage)) : default;
            if (!StageMoves.IsEmpty && stage != StageMoves[^1].To)
            {
                throw Guard.Fault(
                    $"The stage {value} contradicts the last move, “{StageMoves[^1]}”; apply a further move instead.");
            }

            _stage = stage;
        }
    }

    /// <summary>Gets the dated moves through the libraries, oldest first. Setting them sets the stage.</summary>
    /// <exception cref="ArgumentException">A move is older than the one before, or does not begin where that led.</exception>
    public ValueList<StageMove> StageMoves
    {
        get => _details.StageMoves;
        init
        {
            _details = _details with { StageMoves = Guard.OldestFirst(value) };
            for (int i = 1; i < value.Count; i++)
            {
                Joined(value[i - 1], value[i], value[i].From is null || value[i].From == value[i - 1].To);
            }

            _stage = value.IsEmpty ? _stage : value[^1].To;
        }
    }

    /// <summary>Gets the status; <see cref="ProjectStatus.Active"/> unless said otherwise.</summary>
    /// <remarks>Where there are dated changes, they say it, and this may not say otherwise.</remarks>
    /// <exception cref="ArgumentException">The value is no member, or not what the last change led to.</exception>
    public ProjectStatus Status
    {
        get => _status;
        init
        {
            ProjectStatus status = ProjectStatusTerms.Table.Check(value, nameof(Status));
            if (!StatusMoves.IsEmpty && status != StatusMoves[^1].To)
            {
                throw Guard.Fault(
                    $"The status {value} contradicts the last change, “{StatusMoves[^1]}”; apply a further one instead.");
            }

            _status = status;
        }
    }

    /// <summary>Gets the dated changes of status, oldest first. Setting them sets the status.</summary>
    /// <exception cref="ArgumentException">A change is older than the one before, or does not begin where that led.</exception>
    public ValueList<StatusMove> StatusMoves
    {
        get => _details.StatusMoves;
        init
        {
            _details = _details with { StatusMoves = Guard.OldestFirst(value) };
            for (int i = 1; i < value.Count; i++)
            {
                Joined(value[i - 1], value[i], value[i].From is null || value[i].From == value[i - 1].To);
            }

            _status = value.IsEmpty ? _status : value[^1].To;
        }
    }

    // What the roll-up reads for every project: zero for nowhere, without the branch that a null costs.
    internal Batch BatchOrZero => _currentBatch;

    internal int PeriodOrZero => _currentPeriod;

    internal PipelineStage StageOrZero => _stage;

    internal DivisionCode DistrictOrZero => _district;

    internal AmountSet Stated => _stated;

    internal Money TotalOrZero => _totalInvestment;

    internal Money AnnualOrZero => _annualPlannedInvestment;

    internal Money YearOrZero => _completedThisYear;

    internal Money ToDateOrZero => _completedToDate;

    internal long FarFen(int place) => _details.FarFen(place);

    /// <summary>Gets every dated step, oldest first; on one day batch entries, then stages, then status.</summary>
    public ValueList<ProjectMove> History =>
        BatchEntries.Concat<ProjectMove>(StageMoves).Concat(StatusMoves).OrderBy(move => move.Date).ToValueList();

    private static void RefuseSecond(BatchEntry entry, ReadOnlySpan<BatchEntry> before)
    {
        foreach (BatchEntry other in before)
        {
            if (other.Batch == entry.Batch && other.Period.Number == entry.Period.Number)
            {
                throw new ArgumentException(
                    $"“{entry}” is entered twice; expected every batch of a period once, or one event counts double.",
                    nameof(entry));
            }
        }
    }

    private static void Joined(ProjectMove before, ProjectMove after, bool joined)
    {
        if (!joined)
        {
            throw new ArgumentException(
                $"“{after}” does not begin where “{before}” led; expected moves without a gap.", nameof(after));
        }
    }
}
