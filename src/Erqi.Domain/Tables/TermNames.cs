using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;
using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables;

/// <summary>What the members of the library's enumerations are called, as tables and pages call them.</summary>
/// <remarks>A member of a scheme says it itself: <see cref="Member{TEnum}.ToChinese"/>.</remarks>
/// <example>
/// <code>
/// Console.WriteLine(TermNames.Of(Verdict.WithinRounding).Chinese); // → 舍入一致
/// Console.WriteLine(TermNames.Of(Slip.Transposition).English);     // → Transposition
/// </code>
/// </example>
public static class TermNames
{
    private static readonly Dictionary<Type, object> Known = new object[]
    {
        ProjectTerms.Sectors, ProjectTerms.Levels, ProjectTerms.Batches, ProjectTerms.Stages, ProjectTerms.Statuses, ProjectTerms.Types,
        ProjectTerms.Measures, QuantityTerms.Units, QuantityTerms.Conventions, StatisticsTerms.CountingBases, StatisticsTerms.Changes,
        StatisticsTerms.DenominatorBases, StatisticsTerms.Rates,
        PublishedTerms.Natures, PublishedTerms.Qualifiers, PublishedTerms.Relations, ProseTerms.Grounds, ProseTerms.Reasons,
        ConsistencyTerms.Verdicts, ConsistencyTerms.BulletinVerdicts, ConsistencyTerms.LedgerVerdicts, ConsistencyTerms.Slips, TableTerms.RowKinds,
    }.ToDictionary(table => table.GetType().GenericTypeArguments[0]);

    /// <summary>Gives the name of a member in both languages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member; zero never is.</exception>
    /// <exception cref="ArgumentException">The enumeration has no names here.</exception>
    public static Wording Of<TEnum>(TEnum member)
        where TEnum : unmanaged, Enum => Known.TryGetValue(typeof(TEnum), out object? table)
        ? MemberNames.Of(member, (TermTable<TEnum>)table)
        : throw new ArgumentException($"{typeof(TEnum).Name} has no names here; expected an enumeration of the library.", nameof(member));
}
