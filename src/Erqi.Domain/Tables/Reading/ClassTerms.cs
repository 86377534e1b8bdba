using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>The terms by which a scheme classes projects, which no project is called by alone.</summary>
internal static class ClassTerms
{
    public static bool AreTerms(this Scheme scheme, string text) => text.Length > 1 && (
        LooseText.TryTerm<Sector>(text, scheme.Sectors, out _)
        || LooseText.TryTerm<ProjectLevel>(text, scheme.Levels, out _)
        || LooseText.TryTerm<Batch>(text, scheme.Batches, out _)
        || LooseText.TryTerm<ProjectType>(text, scheme.Types, out _)
        || LooseText.TryTerm<ProjectStatus>(text, scheme.Statuses, out _));

    /// <summary>The members of a column of terms, as a sentence lists them, where a text is none of them; null where it is one.</summary>
    /// <param name="column">The key of the column.</param>
    public static string? Expected(this Scheme scheme, string column, string text) =>
        column == TableColumns.Sector.Key ? Expected(scheme.Sectors, text)
        : column == TableColumns.Level.Key ? Expected(scheme.Levels, text)
        : column == TableColumns.Batch.Key ? Expected(scheme.Batches, text)
        : column == TableColumns.Stage.Key ? Expected(scheme.Stages, text)
        : column == TableColumns.Status.Key ? Expected(scheme.Statuses, text)
        : Expected(scheme.Types, text);

    private static string? Expected<TEnum>(SchemeMembers<TEnum> members, string text)
        where TEnum : unmanaged, Enum => LooseText.TryTerm(text, members, out _) ? null : members.Expected;
}
