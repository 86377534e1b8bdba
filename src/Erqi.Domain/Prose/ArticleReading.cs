using Erqi.Domain.Prose.Relating;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose;

/// <summary>What was read out of an article or a table: its figures, what they have to do with each other, and what was passed over.</summary>
/// <remarks>
/// The same text gives the same reading. Figures and numbers passed over together cover every digit and every Chinese
/// numeral of the text. Everything keeps the order of the text.
/// </remarks>
public sealed class ArticleReading
{
    internal ArticleReading(
        string text,
        ValueList<ReadFigure> figures,
        ValueList<ReadRelation> relations,
        ValueList<ReadImpossibility> impossible,
        ValueList<PassedNumber> passedOver,
        string? title = null)
    {
        Text = text;
        Sources = [new ReadSource(Name: null, text)];
        Figures = figures;
        Relations = relations;
        Impossible = impossible;
        PassedOver = passedOver;
        BulletinBuilder bulletin = new(title);
        foreach (ReadFigure figure in figures)
        {
            _ = bulletin.Figure(figure.Figure);
        }

        foreach (ReadRelation relation in relations)
        {
            _ = bulletin.Relation(relation.Relation);
        }

        Bulletin = bulletin.Build();
    }

    /// <summary>Gets the text as it was given; empty for a table that is no text.</summary>
    public string Text { get; }

    /// <summary>Gets what was read: one text or table, or several that were read together.</summary>
    internal ValueList<ReadSource> Sources { get; init; }

    /// <summary>Gets the figures, and behind those of the text the wholes that it has shares of and does not print.</summary>
    public ValueList<ReadFigure> Figures { get; }

    /// <summary>Gets the relations between them.</summary>
    public ValueList<ReadRelation> Relations { get; }

    /// <summary>Gets the figures that their own wording makes impossible.</summary>
    public ValueList<ReadImpossibility> Impossible { get; }

    /// <summary>Gets every other number of the text.</summary>
    public ValueList<PassedNumber> PassedOver { get; }

    /// <summary>Gets figures and relations as a bulletin, for the referee.</summary>
    public Bulletin Bulletin { get; }

    /// <summary>Gets the ids of the figures in what was found and left out, since somebody looked at it.</summary>
    internal ImmutableHashSet<string> LeftOut { get; init; } = [];

    /// <summary>Gets a value indicating whether there was nothing to read: no word and no cell.</summary>
    internal bool IsBlank => Sources.All(source => string.IsNullOrWhiteSpace(source.Text) && source.Sheets.All(sheet => sheet.Rows.All(row => row.All(cell => string.IsNullOrWhiteSpace(cell.Text)))));

    /// <summary>Gets how many of the printed figures stand in a relation.</summary>
    internal int FiguresInRelations => Relations.SelectMany(relation => relation.Relation.Figures).Distinct().Count(id => Bulletin[id].Print is not null);

    /// <summary>Gets how many figures are printed: all but the wholes that only their shares tell of.</summary>
    internal int PrintedFigures => Figures.Count(figure => figure.Figure.Print is not null);

    /// <summary>
    /// Joins what was read of several sources, such as an article and the table it tells of, so that they are checked together:
    /// figures with one subject are one quantity. Ids are put behind the name of their source.
    /// </summary>
    /// <param name="sources">Each reading with the name of its source.</param>
    /// <exception cref="ArgumentException">Two sources have one name.</exception>
    public static ArticleReading Together(params IReadOnlyList<(string Name, ArticleReading Reading)> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return ReadingsTogether.Join(sources);
    }

    /// <summary>Gives the text that a figure stands in.</summary>
    /// <param name="figure">A figure of this reading.</param>
    internal string TextOf(ReadFigure figure) => Sources.First(source => source.Name == figure.Source).Text;

    /// <summary>Gives the reading without the findings that somebody looked at and accepted.</summary>
    /// <param name="fingerprints">The fingerprints of what was accepted; those of nothing in the reading change nothing.</param>
    [Pure]
    public ArticleReading Without(IReadOnlySet<string> fingerprints)
    {
        ArgumentNullException.ThrowIfNull(fingerprints);
        ILookup<bool, ReadRelation> relations = Relations.ToLookup(relation => fingerprints.Contains(relation.Fingerprint));
        ILookup<bool, ReadImpossibility> impossible = Impossible.ToLookup(found => fingerprints.Contains(found.Fingerprint));
        return new ArticleReading(Text, Figures, [.. relations[false]], [.. impossible[false]], PassedOver, Bulletin.Title)
        {
            Sources = Sources,
            LeftOut = LeftOut.Union(relations[true].SelectMany(relation => relation.Relation.Figures)).Union(impossible[true].Select(found => found.Figure)),
        };
    }

    /// <summary>The reading with what was read in other parts of the same text, and what is printed in both; everything in the order of the text.</summary>
    internal ArticleReading With(IEnumerable<ArticleReading> others, params IEnumerable<ReadRelation> between)
    {
        ArticleReading[] all = [this, .. others];
        return new ArticleReading(
            Text,
            [.. all.SelectMany(reading => reading.Figures).OrderBy(figure => figure.At?.Start ?? int.MaxValue)],
            [.. all.SelectMany(reading => reading.Relations), .. between],
            Impossible,
            [.. all.SelectMany(reading => reading.PassedOver).OrderBy(passed => passed.At?.Start ?? int.MaxValue)],
            Bulletin.Title)
        {
            Sources = Sources,
        };
    }
}
