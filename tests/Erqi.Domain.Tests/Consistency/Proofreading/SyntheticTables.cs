using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Proofreading;

/// <summary>All synthetic tables.</summary>
internal static class SyntheticTables
{
    public static IEnumerable<Bulletin> All(int seed) =>
        ((SyntheticTable[])[.. MacroTables.All(seed), .. MoneyTables.All(seed), .. LocalTables.All(seed)]).Select(table => table.Build());
}
