using Erqi.Domain.Projects;
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
}
