using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Joins what was read of several sources: figures with one subject are one quantity.</summary>
internal static class ReadingsTogether
{
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

        relations.AddRange(SharedFigures.Of([.. figures.GroupBy(figure => figure.Source).Select(source => source.ToArray())]));
        return new ArticleReading(string.Empty, [.. figures], [.. relations], [.. impossible], [.. passed], string.Join(" + ", sources.Select(source => source.Name)))
        {
            Sources = [.. sources.SelectMany(source => source.Reading.Sources.Select(read => read with { Name = source.Name }))],
        };
    }
}
