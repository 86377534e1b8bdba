using System.Runtime.InteropServices;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>A sequence of projects that stands in one block of memory.</summary>
internal static class ProjectSource
{
    /// <summary>A way to the block that any thread can take, or null where there is no such block.</summary>
    public static Block? Of(IEnumerable<Project> projects) => projects switch
    {
        Project[] array => () => array,
        List<Project> list => () => CollectionsMarshal.AsSpan(list),
        ProjectLedger ledger => ledger.AsSpan,
        _ => null,
    };

    public delegate ReadOnlySpan<Project> Block();
}
