using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Tells projects from headings, totals and notes by the shape of their rows.</summary>
/// <remarks>
/// What speaks for a project: a number 1 2 3, a sector and a level of its own. What speaks against it: Chinese or negative
/// numbers, (3个) behind the name, no number where others have one, no class, a word such as 合计. Where both speak, the
/// sums of the rows around decide, or a person does.
/// </remarks>
internal sealed class RowShapes(LooseCells row, LedgerColumns columns, Scheme scheme)
{
    private readonly TotalLabels _labels = new(row, columns.ClassPlaces, columns.BarePlaces);
    private readonly int _number = columns.NumberPlace;
    private readonly int _name = columns[TableColumns.Name];
    private readonly int[] _classes = [.. columns.OwnClasses];
    private readonly int[] _amounts = [.. columns.AmountPlaces];

    /// <summary>Gets how many rows were numbered as projects are.</summary>
    public long Numbered { get; private set; }

    /// <summary>Gets what stands in the row, in one line.</summary>
    public string Label => RowText.Of([.. Enumerable.Range(0, columns.Count).Select(place => row[place])]);

    // What the row calls itself: all but its amounts.
    private string Name => RowText.Of([.. Enumerable.Range(0, columns.Count).Except(_amounts).Select(place => row[place])]) is { Length: > 0 } name ? name : Label;

    /// <summary>What the row is that was taken last.</summary>
    public RowShape Classify()
    {
        NumberKind number = NumberOf();
        string name = PlainAt(_name);
        bool isClassed = _classes.Length > 0 && Array.TrueForAll(_classes, place => row[place] is not null);
        if (_labels.Find() is { } label)
        {
            return Total(label, number, isClassed);
        }

        Numbered += number == NumberKind.Arabic && (_name < 0 || name.Length > 0 || isClassed) ? 1 : 0;
        bool isUsual = isClassed && name.Length > 2 && number is NumberKind.Arabic or NumberKind.None
            && (number == NumberKind.Arabic || Numbered == 0)
            && row[_classes[0]] is string sector && sector != row[_name] as string
            && !IsHeaderName(name) && !name.AsSpan().ContainsAnyInRange('0', '9') && name[0] is not ('其' or '注');
        return isUsual ? RowShape.Project : Odd() ?? Grouped(name, number, isClassed);
    }

    // A total is what calls itself one alone; with a name before the word, a project may be called so.
    private static RowShape Total(string label, NumberKind number, bool isClassed) =>
        isClassed && number == NumberKind.Arabic && !TotalLabels.IsAlone(label)
            ? new RowShape(ShapeKind.Refused, label)
            : new RowShape(ShapeKind.Total, label) { Count = Numbering.Count(LooseText.Plain(label)), Skipped = LedgerRowKind.Total };

    // What is no project whatever is summed up: headers, numbers of columns, notes, headings that stand alone.
    private RowShape? Odd()
    {
        List<int> filled = [.. Enumerable.Range(0, columns.Count).Where(place => row[place] is not null)];
        string[] texts = [.. filled.Select(PlainAt)];
        string label = Label;
        bool isHeader = filled.TrueForAll(place => columns.IsHeader(place, PlainAt(place)));
        if (IsHeaderName(PlainAt(_name)) || (isHeader && (_name >= 0 || texts.Length > 1)))
        {
            return isHeader
                ? Skip(LedgerRowKind.Header, label)
                : new RowShape(ShapeKind.Refused, label) { Reason = Readings.AnotherTable(label) };
        }

        if (ColumnNumbers.Are(texts))
        {
            return Skip(LedgerRowKind.ColumnNumbers, label);
        }

        bool hasAmount = _amounts.Any(place => row[place] is not null and not string);
        if (!hasAmount && (NoteText.IsNote(texts[0]) || StatedUnits.In(texts[0]).Any() || texts.All(NoteText.IsLabelled)))
        {
            return Skip(LedgerRowKind.Note, label);
        }

        if (texts.Distinct().Count() == 1)
        {
            return Alone(filled, texts[0], label);
        }

        return !PlainAt(_name).StartsWith("其中", StringComparison.Ordinal) && !texts[0].StartsWith("其中", StringComparison.Ordinal) ? null
            : NumberOf() == NumberKind.Arabic ? new RowShape(ShapeKind.Refused, label)
            : Skip(LedgerRowKind.PartOf, label);
    }

    // One text and nothing else in the row, or the same all over it, as a reader fills merged cells.
    private RowShape? Alone(List<int> filled, string text, string label)
    {
        bool isMerged = filled.Count > 1;
        if (filled is [var only] && only == _number && Numbering.Of(text) == NumberKind.Arabic)
        {
            return Skip(LedgerRowKind.Unused, label);
        }

        bool isHeading = IsHeading(text) || filled[0] == _number || _classes.Contains(filled[0]);
        if (isHeading || (filled[0] == _name && (_number >= 0 || isMerged)))
        {
            return Group(label, NumberOf(), text);
        }

        return filled[0] == _name ? new RowShape(ShapeKind.Refused, label) { Reason = Readings.NameOnly(row.Row) }
            : _amounts.Contains(filled[0]) ? null
            : Skip(LedgerRowKind.Note, label);
    }

    private RowShape Grouped(string name, NumberKind number, bool isClassed)
    {
        NumberKind heading = number == NumberKind.None ? Numbering.Before(name) : number;
        long? count = Numbering.Count(name) ?? (_number >= 0 ? Numbering.Count(PlainAt(_number)) : null);
        bool isUnclassed = _classes.Length > 0 && Array.TrueForAll(_classes, place => row[place] is null);
        bool lacksClass = _classes.Length > 0 && !isClassed;
        bool isHeading = heading is NumberKind.Chinese or NumberKind.Bracketed || count is not null || scheme.AreTerms(Numbering.Bare(name));
        string label = Name;
        RowShape suspect = new(ShapeKind.Suspect, label) { Count = count }, doubt = new(ShapeKind.Doubt, Label) { Count = count };

        bool hasAmount = _amounts.Any(place => row[place] is not null);
        if (number == NumberKind.Negative)
        {
            return Group(label, number, name);
        }

        if (number == NumberKind.Arabic)
        {
            return !isHeading ? RowShape.Project : isUnclassed ? doubt : suspect with { FewestRows = 2 };
        }

        if (isHeading)
        {
            return lacksClass ? Group(label, heading, name)
                : isClassed && count is not null ? new RowShape(ShapeKind.Refused, label)
                : isClassed ? suspect with { LacksNumber = number != NumberKind.None, FewestRows = 2 }
                : count is not null || !hasAmount ? Group(label, heading, name)
                : doubt;
        }

        bool isCarried = isUnclassed && Array.TrueForAll(_classes, row.IsCarried);
        if (_number >= 0)
        {
            return isClassed ? suspect
                : Numbered > 0 || (isUnclassed && !isCarried) ? lacksClass && !isUnclassed ? suspect : doubt
                : suspect with { LacksNumber = true };
        }

        return isUnclassed && hasAmount ? isCarried ? suspect : doubt
            : _classes.Length == 0 && hasAmount ? suspect with { FewestRows = 2 }
            : RowShape.Project;
    }

    private static RowShape Group(string label, NumberKind number, string text) =>
        new(ShapeKind.Group, label)
        {
            Count = Numbering.Count(text),
            Rank = (number == NumberKind.None ? Numbering.Before(text) : number) switch
            {
                NumberKind.Chinese or NumberKind.Negative => 0,
                NumberKind.Bracketed => 1,
                _ => 2,
            },
            Skipped = LedgerRowKind.Group,
        };

    private static RowShape Skip(LedgerRowKind kind, string label) => new(ShapeKind.Skip, label) { Skipped = kind };

    private bool IsHeading(string text) =>
        Numbering.Before(text) != NumberKind.None || Numbering.Of(text) is NumberKind.Chinese or NumberKind.Bracketed
        || Numbering.Count(text) is not null || scheme.AreTerms(Numbering.Bare(text));

    private bool IsHeaderName(string text) => _name >= 0 && columns.IsHeader(_name, text);

    private NumberKind NumberOf() => _number < 0 ? NumberKind.None : Numbering.Of(PlainAt(_number));

    private string PlainAt(int place) => place < 0 ? string.Empty
        : row[place] is string text ? LooseText.Plain(text) : Convert.ToString(row[place], CultureInfo.InvariantCulture) ?? string.Empty;
}
