namespace Erqi.Domain.Projects;

/// <content>Every change, each a new ledger.</content>
public sealed partial record ProjectLedger
{
    /// <summary>Gives a ledger with more projects at the end, such as those of another ledger.</summary>
    /// <param name="projects">The projects, none of them null.</param>
    /// <exception cref="ArgumentException">
    /// Projects of the ledger have the identities of some, which the message names; <see cref="ReplaceOrAdd"/> puts those in
    /// their places.
    /// </exception>
    [Pure]
    public ProjectLedger With(params IEnumerable<Project> projects)
    {
        ArgumentNullException.ThrowIfNull(projects);
        return Make(_scheme, Month, [.. _projects, .. projects]);
    }

    /// <summary>
    /// Gives a ledger with projects, one after another: each in the place of the one with its identity, where there is one,
    /// or else at the end.
    /// </summary>
    /// <param name="projects">The projects, none of them null.</param>
    [Pure]
    public ProjectLedger ReplaceOrAdd(IEnumerable<Project> projects)
    {
        ArgumentNullException.ThrowIfNull(projects);
        List<Project> all = [.. _projects];
        Dictionary<ProjectIdentity, int> places = _places;
        Scheme? scheme = _scheme;
        foreach (Project project in projects)
        {
            ArgumentNullException.ThrowIfNull(project, nameof(projects));
            scheme = Joined(scheme, project);
            if (places.TryGetValue(project.Identity, out int place))
            {
                all[place] = project;
                continue;
            }

            places = places == _places ? new(_places) : places;
            places.Add(project.Identity, all.Count);
            all.Add(project);
        }

        return new ProjectLedger(scheme, Month, [.. all], places);
    }

    /// <summary>Gives a ledger without the project with an identity; the same ledger where there is none.</summary>
    [Pure]
    public ProjectLedger Without(ProjectIdentity identity) => _places.TryGetValue(identity, out int place)
        ? Make(_scheme, Month, _projects.RemoveAt(place).AsSpan())
        : this;

    /// <summary>Gives a ledger with another project in the place of one, as when a project gets a name or a code.</summary>
    /// <param name="identity">The identity of the project to replace.</param>
    /// <param name="project">The project to put in its place.</param>
    /// <exception cref="KeyNotFoundException">No project has the identity.</exception>
    /// <exception cref="ArgumentException">A third project has the identity of the new one.</exception>
    [Pure]
    public ProjectLedger Replace(ProjectIdentity identity, Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        ImmutableArray<Project> all = _projects.SetItem(PlaceOf(identity), project);
        return project.Identity == identity ? new ProjectLedger(Joined(_scheme, project), Month, all, _places) : Make(_scheme, Month, all.AsSpan());
    }

    /// <summary>Moves one project on and keeps the move in its history, see <see cref="Project.Apply"/>.</summary>
    /// <param name="identity">The identity of the project.</param>
    /// <exception cref="KeyNotFoundException">No project has the identity.</exception>
    /// <exception cref="InvalidOperationException">The move is not allowed; the message says why.</exception>
    [Pure]
    public ProjectLedger Apply(ProjectIdentity identity, ProjectMove move) =>
        Replace(identity, this[identity].Apply(move));

    /// <summary>Moves the one project printed with a name on, see <see cref="Project.Apply"/>.</summary>
    /// <param name="name">The name or an alias.</param>
    /// <exception cref="KeyNotFoundException">No project has the name, or more than one has.</exception>
    /// <exception cref="InvalidOperationException">The move is not allowed; the message says why.</exception>
    [Pure]
    public ProjectLedger Apply(string name, ProjectMove move) => Apply(this[name].Identity, move);

    /// <summary>Gives the ledger as it stood at the end of a day, see <see cref="Project.AsOf"/>.</summary>
    [Pure]
    public ProjectLedger AsOf(LocalDate date) =>
        Make(_scheme, Month, [.. _projects.Select(project => project.AsOf(date)).OfType<Project>()]);

    /// <summary>Gives the ledger as that of a month.</summary>
    /// <param name="month">The month that it reports; null for none.</param>
    [Pure]
    public ProjectLedger WithMonth(YearMonth? month) => new(_scheme, month, _projects, _places);
}
