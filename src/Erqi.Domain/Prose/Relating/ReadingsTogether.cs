using Erqi.Domain.Prose.Texts;
using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Joins what was read of several sources: figures with one subject are one quantity.</summary>
internal static class ReadingsTogether
{
    private const int ShortestSubject = 3;

    private static readonly WordList Fillers = WordList.Of("项目 的 数 额 全区 全市 全省 全县 今年 全年");

    public static ArticleReading Join(IReadOnlyList<(string Name, ArticleReading Reading)> sources)
    {
        if (sources.CountBy(source => source.Name).FirstOrDefault(name => name.Value > 1).Key is { } twice)
        {
            throw Refused.Argument(
                new($"“{twice}”给出了不止一次；一起核对的每份材料只给一次，名称各不相同。", $"'{twice}' is given more than once; give each source that is read together once, under a name of its own."), nameof(sources));
        }

        List<ReadFigure> figures = [];
        List<ReadRelation> relations = [];
        List<ReadImpossibility> impossible = [];
        List<PassedNumber> passed = [];
        foreach ((string name, ArticleReading reading) in sources)
        {
            string Id(string id) => $"{name}:{id}";
            figures.AddRange(reading.Figures.Select(figure => figure.From(name, Id(figure.Id))));
            relations.AddRange(reading.Relations.Select(relation => relation.With(RenamedMembers.Rename(relation.Relation, Id, relation.Relation.Id))));
            impossible.AddRange(reading.Impossible.Select(found => new ReadImpossibility(Id(found.Figure), found.Cue, found.Reason, found.Fingerprint)));
            passed.AddRange(reading.PassedOver);
        }

        relations.AddRange(Same(figures));
        return new ArticleReading(string.Empty, [.. figures], [.. relations], [.. impossible], [.. passed], string.Join(" + ", sources.Select(source => source.Name)))
        {
            Sources = [.. sources.SelectMany(source => source.Reading.Sources.Select(read => read with { Name = source.Name }))],
        };
    }

    // A subject that one source has twice names nothing.
    private static IEnumerable<ReadRelation> Same(List<ReadFigure> figures) =>
        from subject in figures.Where(figure => figure.Figure.Print is not null).GroupBy(figure => (Bare(figure.Subject), figure.Figure.Unit.Dimension))
        where subject.Key.Item1.Length >= ShortestSubject
        where subject.Select(figure => figure.Source).Distinct().Count() > 1
        where subject.GroupBy(figure => figure.Source).All(one => one.Count() == 1)
        select new ReadRelation(
            new SameRelation([.. subject.Select(figure => figure.Id)]), RelationGround.Repetition, cue: null, Fingerprints.Of($"{RelationKind.Same}", subject));

    private static string Bare(string subject)
    {
        string flat = new FlatText(subject).Text.Replace("/", string.Empty, StringComparison.Ordinal);
        int at = 0;
        System.Text.StringBuilder bare = new();
        while (at < flat.Length)
        {
            string filler = Fillers.At(flat, at);
            _ = filler.Length == 0 ? bare.Append(flat[at]) : bare;
            at += Math.Max(1, filler.Length);
        }

        return bare.ToString();
    }
}
