namespace Erqi.Domain.Projects.Ledgers;

/// <summary>A field of a ledger: what it is called everywhere, and where a project has it.</summary>
/// <remarks>The kind of the value says how it is read and written; tables and JSON each have a line for a kind.</remarks>
/// <param name="Name">The name in JSON; that of the column is the same with underscores.</param>
/// <param name="Header">The header, in both languages.</param>
/// <param name="Aliases">Other headers under which real files have it.</param>
internal abstract record LedgerField(string Name, Wording Header, string[] Aliases)
{
    /// <summary>Gets a value indicating whether there is no project without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>
    /// Gets a value indicating whether it stands for itself, so that it can be set alone; otherwise it is part of a history
    /// or of a party, which is read as a whole.
    /// </summary>
    public abstract bool IsAlone { get; }

    /// <summary>The value that a project has; null where it has none.</summary>
    public abstract object? ValueOf(Project project);
}

/// <inheritdoc cref="LedgerField"/>
/// <param name="Get">The value that a project has.</param>
/// <param name="Set">The project with another value; null where the field does not stand for itself.</param>
internal sealed record LedgerField<T>(
    string Name, Wording Header, string[] Aliases, Func<Project, T> Get, Func<Project, T, Project>? Set)
    : LedgerField(Name, Header, Aliases)
{
    public override bool IsAlone => Set is not null;

    public override object? ValueOf(Project project) => Get(project);
}
