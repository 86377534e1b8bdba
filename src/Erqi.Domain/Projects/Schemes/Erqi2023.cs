namespace Erqi.Domain.Projects.Schemes;

/// <summary>The list of 二七区 of 2023: the members of the enumerations, with the terms that stand beside them.</summary>
internal static class Erqi2023
{
    /// <summary>Gets the states, which schemes that say nothing else have, too.</summary>
    public static ValueList<SchemeMember> Statuses { get; } =
    [
        .. Members(ProjectTerms.Statuses).Select(member => (ProjectStatus)member.Number switch
        {
            // What is in reserve is not being pushed, and so cannot stall.
            ProjectStatus.Reserve => member with { IsHalted = true, Next = [Chinese(ProjectStatus.Active), Chinese(ProjectStatus.Exited)] },
            ProjectStatus.Stalled => member with { IsHalted = true },
            ProjectStatus.Exited => member with { IsHalted = true, IsOffTheList = true, Next = [] },
            _ => member,
        }),
    ];

    public static SchemeDraft Draft { get; } = new("erqi-2023")
    {
        Title = "郑州市二七区2023年重点项目",
        Source = "2023年二七区重点项目建设报道",
        Sectors =
        [
            .. Members(ProjectTerms.Sectors).Select(member =>
                (Sector)member.Number == Sector.NewUrbanization ? member with { Note = "含安置房" } : member),
        ],
        Levels = Members(ProjectTerms.Levels),
        Batches = Members(ProjectTerms.Batches),
        Stages = Members(ProjectTerms.Stages),
        Statuses = Statuses,
        Types = Members(ProjectTerms.Types),
    };

    private static string Chinese(ProjectStatus status) => ProjectTerms.Statuses.ChineseOf(status);

    private static ValueList<SchemeMember> Members<TEnum>(TermTable<TEnum> table)
        where TEnum : unmanaged, Enum =>
        [.. table.Terms.Select((term, place) => new SchemeMember(term.Chinese)
        {
            Number = place + 1,
            Identifier = term.Identifier,
            Aliases = [.. term.AliasList],
        })];
}
