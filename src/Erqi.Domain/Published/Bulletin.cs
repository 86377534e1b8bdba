using Erqi.Domain.Published.Printing;

namespace Erqi.Domain.Published;

/// <summary>Published figures and the relations between them: what a referee is given.</summary>
/// <remarks>
/// Figures and relations keep their order. Equality is by title, region, date, rounding, figures and relations.
/// Immutable and safe to share between threads.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed partial record Bulletin
{
    private readonly Dictionary<string, int> _positions;

    // The positions of each relation's figures, in the relation's order.
    private readonly int[][] _places;

    private readonly Lazy<HashSet<string>> _sharedLabels;

    internal Bulletin(BulletinHead head, ValueList<BulletinFigure> figures, ValueList<Relation> relations, bool areRead = false)
    {
        Head = head;
        Relations = relations;
        _positions = Index(figures);
        _sharedLabels = new(SharedLabels);
        _places = [.. relations.Select(PlacesOf)];
        Figures = areRead ? figures : FigureContext.Read(figures, relations, PositionOf);
    }

    // The same ids in the same places: nothing has to be looked up or checked again.
    private Bulletin(Bulletin other, BulletinHead head, ValueList<BulletinFigure> figures)
        : this(other) => (Head, Figures, _sharedLabels) = (head, figures, new(SharedLabels));

    internal BulletinHead Head { get; }

    /// <summary>Gets the title, if there is one.</summary>
    public string? Title => Head.Title;

    /// <summary>Gets the region the bulletin speaks of, usually a division code such as 410103, if it is known.</summary>
    public string? Region => Head.Region;

    /// <summary>Gets the date the bulletin speaks of, if it is known.</summary>
    public LocalDate? AsOf => Head.AsOf;

    /// <summary>Gets how true values became prints, where a figure says nothing else; usually 四舍五入.</summary>
    public RoundingConvention Rounding => Head.Rounding;

    /// <summary>Gets the figures in their order.</summary>
    public ValueList<BulletinFigure> Figures { get; }

    /// <summary>Gets the relations in their order.</summary>
    public ValueList<Relation> Relations { get; }

    /// <summary>Gets the figure of an id.</summary>
    /// <exception cref="KeyNotFoundException">No figure has the id.</exception>
    public BulletinFigure this[string id] => Figures[PositionOf(id)];

    /// <summary>Gives the figure of an id, if there is one.</summary>
    public bool TryGetFigure(string id, [NotNullWhen(true)] out BulletinFigure? figure)
    {
        figure = _positions.TryGetValue(id, out int position) ? Figures[position] : null;
        return figure is not null;
    }

    /// <summary>Gives the bulletin with one figure replaced by another of the same id.</summary>
    /// <param name="figure">The figure that takes the place.</param>
    /// <exception cref="KeyNotFoundException">No figure has the id.</exception>
    [Pure]
    public Bulletin With(BulletinFigure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        int place = PositionOf(figure.Id);
        return new Bulletin(this, Head, Figures.With(place, FigureContext.ReadLike(figure, Figures[place])));
    }

    /// <summary>Gives the bulletin with one relation replaced by another.</summary>
    /// <param name="index">The place of the relation, from 0.</param>
    /// <param name="relation">The relation that takes the place.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no relation at the place.</exception>
    /// <exception cref="ArgumentException">The relation names a figure that the bulletin does not define.</exception>
    [Pure]
    public Bulletin With(int index, Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return new Bulletin(Head, Figures, Relations.With(index, relation));
    }

    /// <summary>Gives the bulletin with another convention for the figures that name none.</summary>
    [Pure]
    internal Bulletin With(RoundingConvention rounding)
    {
        Quantities.Rounding.Check(rounding);
        return new Bulletin(this, Head with { Rounding = rounding }, Figures);
    }

    /// <summary>
    /// Prints every figure that says what it counts from the ledger that counts it: the bulletin is the template, its
    /// units and decimals are kept, its relations stay. Figures that no cube answers for keep their print; what not every project states is left without one.
    /// </summary>
    /// <param name="cubes">Roll-ups of the ledger, at most one of each counting basis.</param>
    /// <param name="moneyPlaces">The decimals for amounts that the template does not print.</param>
    /// <exception cref="ArgumentException">Two cubes have one basis, or a figure's unit is not that of its measure.</exception>
    /// <example>
    /// <code>
    /// // A synthetic ledger of one project.
    /// ProjectLedger ledger =
    /// [
    ///     new Project { Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.District, TotalInvestment = Money.FromWan(8512) },
    /// ];
    /// Bulletin template = BulletinDocument.Read(
    ///     """{ "figures": { "money": { "printed": "0.0亿元", "of": { "measure": "totalInvestment" } } } }""");
    /// Console.WriteLine(template.PrintedFrom([ProjectCube.Of(ledger, CountingBasis.DistinctProjects)])["money"].Print); // → 0.9亿元
    /// </code>
    /// </example>
    [Pure]
    public Bulletin PrintedFrom(ReadOnlySpan<ProjectCube> cubes, int moneyPlaces = 1)
    {
        LedgerCubes ledger = new(cubes);
        BulletinFigure[] figures =
            [.. Figures.Select(figure => ledger.CubeFor(figure) is { } cube
                ? LedgerPrinter.Print(figure, cube, Rounding, moneyPlaces)
                : figure)];
        return new Bulletin(this, Head, [.. figures]);
    }

    /// <summary>Gives the true values, in base units, that the print of a figure leaves possible.</summary>
    /// <exception cref="KeyNotFoundException">No figure has the id.</exception>
    public ValueRange TrueValues(string id) => this[id].TrueValues(Rounding);

    /// <inheritdoc/>
    public bool Equals(Bulletin? other) =>
        other is not null && (Head, Figures, Relations) == (other.Head, other.Figures, other.Relations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Head, Figures.Count, Relations.Count);

    /// <summary>Gives the title and the sizes.</summary>
    public override string ToString() => $"{Title ?? "Bulletin"}: {Figures.Count} figures, {Relations.Count} relations";

    /// <summary>The bulletin of some of the figures, in rising places, and of relations that name no others.</summary>
    internal Bulletin Excerpt(IReadOnlyCollection<int> figures, IReadOnlyCollection<int> relations) =>
        figures.Count == Figures.Count && relations.Count == Relations.Count
            ? this
            : new(Head, [.. figures.Select(place => Figures[place])], [.. relations.Select(place => Relations[place])], areRead: true);

    /// <summary>Gives the bulletin with more figures and relations, as they are read elsewhere.</summary>
    internal Bulletin Beside(IEnumerable<BulletinFigure> figures, IEnumerable<Relation> relations) =>
        new(Head, [.. Figures, .. figures], [.. Relations, .. relations], areRead: true);

    /// <summary>The positions of the figures of the relation at a place, in the relation's order.</summary>
    internal ReadOnlySpan<int> PlacesOf(int relation) => _places[relation];

    /// <summary>How a figure is called: by its label, and by its id where it has none or shares it.</summary>
    internal string NameOf(BulletinFigure figure) =>
        figure.Label is not { } label ? VisibleText.OnOneLine(figure.Id)
        : VisibleText.Shortened(VisibleText.OnOneLine(label)) is var name && _sharedLabels.Value.Contains(label)
            ? $"{name}（{VisibleText.OnOneLine(figure.Id)}）"
            : name;

    internal int PositionOf(string id) => _positions.TryGetValue(id, out int position)
        ? position
        : throw new KeyNotFoundException($"The bulletin has no figure '{id}'.");

    private HashSet<string> SharedLabels() =>
        [.. Figures.Select(figure => figure.Label).OfType<string>().CountBy(label => label).Where(count => count.Value > 1).Select(count => count.Key)];

    private static Dictionary<string, int> Index(ValueList<BulletinFigure> figures)
    {
        Dictionary<string, int> positions = new(figures.Count, StringComparer.Ordinal);
        foreach (BulletinFigure figure in figures)
        {
            if (!positions.TryAdd(figure.Id, positions.Count))
            {
                throw new ArgumentException(
                    $"The figure '{figure.Id}' is defined twice; each print has an id of its own, " +
                    "and a SameRelation says that two of them repeat one quantity.",
                    nameof(figures));
            }
        }

        return positions;
    }

    private int[] PlacesOf(Relation relation, int index)
    {
        ValueList<string> ids = relation.Figures;
        int[] places = new int[ids.Count];
        for (int i = 0; i < places.Length; i++)
        {
            if (!_positions.TryGetValue(ids[i], out places[i]))
            {
                throw new ArgumentException(
                    $"Relation {index} ({relation.Kind}) names the figure '{ids[i]}', which the bulletin does not define.",
                    nameof(relation));
            }
        }

        return places;
    }
}
