using System.Collections;

namespace Erqi.Domain.Projects;

/// <summary>An immutable, ordered set of projects, each with an <see cref="ProjectIdentity"/> of its own.</summary>
/// <remarks>
/// Written as a collection expression: <c>ProjectLedger ledger = [a, b];</c>. Equal when it holds equal projects in the
/// same order, under one scheme and for one month. The projects lie in one block of memory, so that roll-ups run over a span. A change copies that block, eight
/// bytes a project, and shares the projects themselves; one that adds or removes also makes the index of identities
/// anew, so put many projects in together. Safe to read from many threads.
/// </remarks>
/// <example>
/// <code>
/// // Synthetic.
/// Project a = new() { Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.Provincial, TotalInvestment = Money.FromYi(12) };
/// Project b = new() { Name = "乙", Sector = Sector.EcologyAndEnvironment, Level = ProjectLevel.District, TotalInvestment = Money.FromYi(3) };
/// ProjectLedger ledger = [a, b];
/// Console.WriteLine(ledger["乙"].TotalInvestment);                                       // → 3亿元
/// Console.WriteLine(ledger.ReplaceOrAdd([a with { TotalInvestment = Money.FromYi(9) }])[0].TotalInvestment); // → 9亿元
/// </code>
/// </example>
[CollectionBuilder(typeof(ProjectLedger), nameof(Create))]
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed partial record ProjectLedger : IReadOnlyList<Project>
{
    // A message names so many projects and counts the others.
    private const int MostNamed = 20;

    private readonly ImmutableArray<Project> _projects;

    // Where each identity stands. Never changed once made, so ledgers whose projects stand alike share it.
    private readonly Dictionary<ProjectIdentity, int> _places;

    // Null for a ledger without projects that was not told one.
    private readonly Scheme? _scheme;

    private ProjectLedger(
        Scheme? scheme,
        YearMonth? month,
        ImmutableArray<Project> projects,
        Dictionary<ProjectIdentity, int> places,
        SchemeMapping? mapping = null) =>
        (Mapping, _scheme, _projects, _places, Month) = (mapping, scheme, projects, places, month);

    /// <summary>Gets the scheme that classifies the projects; that of 2023 where there is none and it was told no other.</summary>
    public Scheme Scheme => _scheme ?? Scheme.Erqi2023;

    /// <summary>Gets the mapping that converted the ledger from another scheme, and null where none did. Equality is not of it.</summary>
    public SchemeMapping? Mapping { get; }

    /// <summary>Gets the month that the ledger reports, where it is one of a series.</summary>
    public YearMonth? Month { get; }

    /// <summary>Gets the number of projects.</summary>
    public int Count => _projects.Length;

    /// <summary>Gets the project at a place.</summary>
    /// <param name="index">The place, from zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Project this[int index] => index >= 0 && index < Count
        ? _projects[index]
        : throw new ArgumentOutOfRangeException(
            nameof(index), index, $"The ledger has {Count} projects; expected a place from 0 up to and without {Count}.");

    /// <summary>Gets the project with an identity.</summary>
    /// <exception cref="KeyNotFoundException">No project has it.</exception>
    public Project this[ProjectIdentity identity] => _projects[PlaceOf(identity)];

    /// <summary>Gets the one project printed with a name, as its name or as an alias.</summary>
    /// <exception cref="KeyNotFoundException">No project has it, or more than one has.</exception>
    public Project this[string name] => TryFind(name, out Project? project)
        ? project
        : throw new KeyNotFoundException(
            Named(name).Any()
                ? $"{Named(name).Count()} projects of the ledger are called “{name}”; expected one. Look it up by identity."
                : $"No project of the ledger is called “{name}”; check the name, or ask TryFind.");

    /// <summary>Makes a ledger. Collection expressions end here.</summary>
    /// <param name="projects">The projects, in the order the ledger keeps.</param>
    /// <exception cref="ArgumentException">
    /// A project is null, or some have the identity of one before them; the message names those.
    /// </exception>
    public static ProjectLedger Create(params ReadOnlySpan<Project> projects) => Make(null, null, projects);

    /// <summary>Makes a ledger of a scheme, which even without projects is known then.</summary>
    /// <param name="projects">The projects, in the order the ledger keeps.</param>
    /// <exception cref="ArgumentException">
    /// A project is null or of another scheme, or some have the identity of one before them; the message names those.
    /// </exception>
    public static ProjectLedger Create(Scheme scheme, params ReadOnlySpan<Project> projects)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return Make(scheme, null, projects);
    }

    private static ProjectLedger Make(Scheme? scheme, YearMonth? month, ReadOnlySpan<Project> projects)
    {
        Dictionary<ProjectIdentity, int> places = new(projects.Length);
        List<int> twice = [];
        for (int i = 0; i < projects.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(projects[i], nameof(projects));
            scheme = Joined(scheme, projects[i]);
            if (!places.TryAdd(projects[i].Identity, i))
            {
                twice.Add(i);
            }
        }

        return twice.Count == 0 ? new ProjectLedger(scheme, month, [.. projects], places) : throw Twice(projects, places, twice);
    }

    internal static ProjectLedger Converted(SchemeMapping mapping, ProjectLedger ledger) => new(
        mapping.To,
        ledger.Month,
        [.. ledger._projects.Select(project => project.Converted(mapping))],
        ledger._places,
        mapping);

    private static Scheme Joined(Scheme? scheme, Project project) => scheme is null || scheme.Equals(project.Scheme)
        ? project.Scheme
        : scheme.With(project.Scheme, $"“{project}”");

    /// <summary>Gives the projects as one block of memory, without copying.</summary>
    internal ReadOnlySpan<Project> AsSpan() => _projects.AsSpan();

    /// <summary>Looks for the project with an identity.</summary>
    /// <param name="project">The project, where there is one.</param>
    public bool TryFind(ProjectIdentity identity, [NotNullWhen(true)] out Project? project)
    {
        project = _places.TryGetValue(identity, out int place) ? _projects[place] : null;
        return project is not null;
    }

    /// <summary>Looks for the one project printed with a name, as its name or as an alias.</summary>
    /// <param name="project">The project, where there is exactly one.</param>
    public bool TryFind(string? name, [NotNullWhen(true)] out Project? project)
    {
        project = Named(name).Take(2).ToList() is [var only] ? only : null;
        return project is not null;
    }

    /// <summary>Gives an enumerator that allocates nothing.</summary>
    public ImmutableArray<Project>.Enumerator GetEnumerator() => _projects.GetEnumerator();

    IEnumerator<Project> IEnumerable<Project>.GetEnumerator() => ((IEnumerable<Project>)_projects).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_projects).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ProjectLedger? other) =>
        other is not null && Scheme == other.Scheme && Month == other.Month && AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Equal ledgers have equal identities, and those are much cheaper to hash than whole projects.
        HashCode hash = default;
        foreach (Project project in _projects)
        {
            hash.Add(project.Identity);
        }

        return hash.ToHashCode();
    }

    /// <summary>Gets how many projects there are, such as <c>360个项目</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}个项目");

    private static ArgumentException Twice(
        ReadOnlySpan<Project> projects, Dictionary<ProjectIdentity, int> places, List<int> twice)
    {
        StringBuilder sentence = new();
        foreach (int place in twice.Take(MostNamed))
        {
            Project project = projects[place];
            _ = sentence.Append(
                CultureInfo.InvariantCulture,
                $"Project {place + 1}, {project.Name}, has the identity “{project.Identity}” of project {places[project.Identity] + 1}; ");
        }

        int unnamed = twice.Count - MostNamed;
        _ = unnamed > 0 ? sentence.Append(CultureInfo.InvariantCulture, $"so have {unnamed} more of the others; ") : sentence;
        return new ArgumentException(
            $"{sentence}expected every project once. Give each its code, leave one out, or let {nameof(ReplaceOrAdd)} put the new one in the old one's place.",
            nameof(projects));
    }

    private int PlaceOf(ProjectIdentity identity) => _places.TryGetValue(identity, out int place)
        ? place
        : throw new KeyNotFoundException($"No project of the ledger is “{identity}”; expected one of the {Count} in it.");

    private IEnumerable<Project> Named(string? name) => _projects.Where(project =>
        string.Equals(project.Name, name, StringComparison.Ordinal) || (name is not null && project.Aliases.Contains(name)));
}
