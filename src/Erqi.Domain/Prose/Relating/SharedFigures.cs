using Erqi.Domain.Prose.Grids;
using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what several sources print, such as an article and its table: figures with one subject are one quantity.</summary>
internal static class SharedFigures
{
    private const int ShortestSubject = 3;

    // So many digits are not equal by chance.
    private const int ManyDigits = 3;

    private static readonly WordList Fillers = WordList.Of("项目 的 数 额 个数 绝对数 全区 全市 全省 全县 今年 全年");

    /// <summary>Finds what is printed by sources that somebody says are about one thing.</summary>
    public static IEnumerable<ReadRelation> Of(IReadOnlyList<IReadOnlyList<ReadFigure>> sources) => Told(sources).Select(Same);

    /// <summary>Finds what a text and the tables in it both print. Prints that differ are two quantities, unless one slip explains it beside others that agree.</summary>
    public static IEnumerable<ReadRelation> Of(IReadOnlyList<ReadFigure> text, IReadOnlyList<ReadFigure> table)
    {
        ILookup<bool, ReadFigure[]> told = Told([text, table]).ToLookup(pair => Agree(pair[0], pair[1]));
        HashSet<int> rows = [.. told[true].Select(pair => pair[1].Cell!.Row)], columns = [.. told[true].Select(pair => pair[1].Cell!.Column)];
        return told[true].Concat(told[false].Where(pair => Slips.IsOne(pair[0].Figure.Print!, [pair[1].Figure.Print!.BaseValue])
            && (rows.Contains(pair[1].Cell!.Row) || columns.Contains(pair[1].Cell!.Column)))).Select(Same);
    }

    private static ReadRelation Same(ReadFigure[] figures) => new(
        new SameRelation([.. figures.Select(figure => figure.Id)]), RelationGround.Repetition, cue: null, Fingerprints.Of($"{RelationKind.Same}", figures));

    private static IEnumerable<ReadFigure[]> Told(IReadOnlyList<IReadOnlyList<ReadFigure>> sources) => Named(sources)
        .Concat(sources.SelectMany(text => Totals(text, sources.Where(table => table != text).SelectMany(table => table))))
        .DistinctBy(figures => string.Join('\n', figures.Select(figure => figure.Id)));

    // A subject under which one source prints two numbers names nothing.
    private static IEnumerable<ReadFigure[]> Named(IReadOnlyList<IReadOnlyList<ReadFigure>> sources) =>
        from figure in sources.Index().SelectMany(source => source.Item.Where(IsPrinted), (source, figure) => (Source: source.Index, Read: figure))
        group figure by (Name: Bare(figure.Read.Subject), figure.Read.Figure.Unit.Dimension) into subject
        where subject.Key.Name.Length >= ShortestSubject
        let bySource = subject.GroupBy(figure => figure.Source, figure => figure.Read)
        where bySource.Count() > 1 && bySource.All(one => one.DistinctBy(figure => figure.Figure.Print).Count() == 1)
        select bySource.Select(one => one.First()).ToArray();

    // 全区共推进重点项目360个，总投资2380亿元 and 合计 360 2380: a total is known by a number that both print, and by the measure beside it.
    private static IEnumerable<ReadFigure[]> Totals(IReadOnlyList<ReadFigure> text, IEnumerable<ReadFigure> tables)
    {
        ILookup<(Dimension, Rational), int> places = Enumerable.Range(0, text.Count).Where(i => text[i].Cell is null && IsPrinted(text[i])).ToLookup(i => Value(text[i]));
        return from row in tables.Where(figure => figure.Cell is not null && IsPrinted(figure)).GroupBy(figure => (figure.Source, figure.Cell!.Sheet, figure.Cell.Row))
               where IsTotal(row.First())
               from anchor in row
               where anchor.Figure.Print!.NumberText.Count(char.IsAsciiDigit) >= ManyDigits && places[Value(anchor)].Take(2).Count() == 1
               let met = places[Value(anchor)].First()
               from index in new[] { met - 1, met + 1 }
               where index >= 0 && index < text.Count && IsPrinted(text[index])
               from beside in row
               where beside != anchor && beside.Figure.Unit.Dimension == text[index].Figure.Unit.Dimension && IsMeasured(text[met], text[index], beside)
               from pair in new ReadFigure[][] { [text[met], anchor], [text[index], beside] }
               select pair;
    }

    private static bool IsPrinted(ReadFigure figure) => figure.Figure.Print is not null;

    private static bool IsTotal(ReadFigure figure) => SheetLabel.Read(SheetCell.Of(figure.Subject.Split('/')[0], 0)).IsTotal;

    // 重点项目 and 重点项目总投资 are told of one thing, 行政案件审结 beside 受理案件 is not.
    private static bool IsMeasured(ReadFigure anchor, ReadFigure told, ReadFigure cell) =>
        Bare(cell.Subject[(cell.Subject.IndexOf('/', StringComparison.Ordinal) + 1)..]) is var measure
        && (Bare(told.Subject) == Bare(anchor.Subject) + measure || (measure.Length == 0 && Bare(anchor.Subject).StartsWith(Bare(told.Subject), StringComparison.Ordinal)));

    private static (Dimension, Rational) Value(ReadFigure figure) => (figure.Figure.Unit.Dimension, figure.Figure.Print!.BaseValue);

    private static bool Agree(ReadFigure one, ReadFigure other) => one.Figure.Unit.Dimension == other.Figure.Unit.Dimension
        && !one.Figure.TrueValues(RoundingConvention.HalfAwayFromZero).Intersect(other.Figure.TrueValues(RoundingConvention.HalfAwayFromZero)).IsEmpty;

    private static string Bare(string subject)
    {
        string flat = new FlatText(subject).Text.Replace("/", string.Empty, StringComparison.Ordinal);
        int at = 0;
        StringBuilder bare = new();
        while (at < flat.Length)
        {
            string filler = Fillers.At(flat, at);
            _ = filler.Length == 0 ? bare.Append(flat[at]) : bare;
            at += Math.Max(1, filler.Length);
        }

        return bare.ToString();
    }
}
