using Erqi.Domain.Projects.Ledgers;
using Erqi.Domain.Statistics.Rows;
using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Makes a project of each row.</summary>
internal sealed class ProjectRows(LedgerRows rows, SeenProjects seen, List<Project> projects)
{
    private readonly RowReader _cells = rows.Cells;
    private readonly IdentityCells _identity = new(rows);
    private readonly MoveCells _moves = new(rows);
    private Func<Project, Project>[]? _readers;

    public void Read()
    {
        try
        {
            Project project = Make();
            if (_cells.HasFault)
            {
                return;
            }

            seen.Add(rows, _identity.NamePlace, project.Name, project.Code, project.District);
            projects.Add(project);
            rows.Check(project);
        }
        catch (ArgumentException refused)
        {
            // Cells that can be read one by one may contradict each other; the project says how.
            string reason = refused.Message.Split(" (Parameter ")[0].TrimEnd('.');
            _cells.Refuse(_identity.NamePlace, new($"这一行的单元格互相矛盾，组不成一个项目：{reason}", reason), refused);
        }
    }

    private Project Make()
    {
        Scheme scheme = rows.Options.Scheme;
        ValueList<BatchEntry> entries = _moves.BatchEntries();
        ValueList<StageMove> stages = _moves.StageMoves();
        ValueList<StatusMove> statuses = _moves.StatusMoves();
        (string? owner, UnifiedSocialCreditCode? ownerCode) = Owner();
        Project project = new()
        {
            Name = _identity.Name(),
            Sector = Known(_cells.Term(rows.Columns[TableColumns.Sector], scheme.Sectors), scheme.Sectors),
            Level = Known(_cells.Term(rows.Columns[TableColumns.Level], scheme.Levels), scheme.Levels),
            Owner = owner,
            OwnerCode = ownerCode,
            Leader = Text(TableColumns.Leader),
            ResponsibleUnit = Text(TableColumns.ResponsibleUnit),
            TaskForce = Text(TableColumns.TaskForce),
        };
        Member<PipelineStage>? stage = _moves.Stage(stages);
        Member<ProjectStatus> status = _moves.Status(statuses);
        foreach (Func<Project, Project> read in _readers ??= [.. LedgerFields.Of(scheme).Select(Reader).OfType<Func<Project, Project>>()])
        {
            project = read(project);
        }

        // Last, because moves may contradict each other, and the other cells of the row are to be looked at, too.
        return project with { BatchEntries = entries, StageMoves = stages, Stage = stage, StatusMoves = statuses, Status = status };
    }

    // A line for each kind of value that stands for itself; null where the table has no such column.
    private Func<Project, Project>? Reader(LedgerField field)
    {
        Column column = FieldColumns.Of(field);
        return rows.Columns[column] < 0 || field.IsRequired ? null : field switch
        {
            LedgerField<string?> { Set: { } set } => Reader(() => Text(column), set),
            LedgerField<ValueList<string>> { Set: { } set } => Reader(() => List(column), set),
            LedgerField<Money?> { Set: { } set } => Reader(Amount(column), set),
            LedgerField<LocalDate?> { Set: { } set } => Reader(() => Day(column), set),
            LedgerField<PartialDate?> { Set: { } set } => Reader(() => Date(column), set),
            LedgerField<ProjectCode?> { Set: { } set } => Reader(_identity.Code, set),
            LedgerField<DivisionCode?> { Set: { } set } => Reader(_identity.District, set),
            LedgerField<Member<ProjectType>?> { Set: { } set } => Reader(() => Term(column, rows.Options.Scheme.Types), set),
            { IsAlone: false } => null,
            _ => throw new InvalidOperationException($"{field.Name} is of no kind that is read."),
        };
    }

    private static Func<Project, Project> Reader<T>(Func<T> read, Func<Project, T, Project> set) =>
        project => read() is { } value ? set(project, value) : project;

    private Func<Money?> Amount(Column column)
    {
        Measure measure = ProjectTerms.Amounts.First(each => TableColumns.Of(each).Key == column.Key);
        return () => _cells.Amount(rows.Columns[column], rows.Unit, rows.Options.Scheme, measure);
    }

    private string? Text(Column column) => rows.Columns[column] is var place and >= 0 ? _cells.Text(place) : null;

    private ValueList<string> List(Column column) => Text(column) is { } cell ? [.. ListText.Read(cell)] : [];

    private Member<TEnum>? Term<TEnum>(Column column, SchemeMembers<TEnum> members)
        where TEnum : unmanaged, Enum => rows.Has(column, out int place) && _cells.Term(place, members) is { HasValue: true } member ? member : null;

    // What was refused has to be something, so that the other cells of the row are looked at, too.
    private static Member<TEnum> Known<TEnum>(Member<TEnum> member, SchemeMembers<TEnum> members)
        where TEnum : unmanaged, Enum => member.HasValue ? member : members[0];

    private LocalDate? Day(Column column) =>
        rows.Has(column, out int place) && _cells.Day(place) is var day && day != default ? day : null;

    private PartialDate? Date(Column column)
    {
        if (!rows.Has(column, out int place) || _cells.Date(place) is not { HasValue: true } date)
        {
            return null;
        }

        if (rows.Row[place] is string text && LooseText.IsPartOfDate(text))
        {
            rows.Doubts.Add(_cells.Row, _cells.Header(place), text, count => Readings.PartOfDate(count, text));
        }

        return date;
    }

    private (string? Name, UnifiedSocialCreditCode? Code) Owner()
    {
        UnifiedSocialCreditCode? code = _identity.Code<UnifiedSocialCreditCode>(TableColumns.CreditCode, "18位统一社会信用代码，末位为校验码");
        string? name = Text(TableColumns.Owner);
        if (name is null && code is not null)
        {
            _cells.Refuse(rows.Columns[TableColumns.CreditCode], new(
                $"只有代码，旁边应有{TableColumns.Owner.Name.Chinese}", $"found the code of an owner who is not named, expected {TableColumns.Owner.Name.Chinese} beside it"));
        }

        return (name, code);
    }
}
