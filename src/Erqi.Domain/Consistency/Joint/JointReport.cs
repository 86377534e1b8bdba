using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>Puts the answers of the solver, which knows places and numbers, into the words of a report.</summary>
internal static class JointReport
{
    public static ComponentFinding Of(Bulletin bulletin, ComponentResult result) => new(
        Ids(bulletin, result.Figures),
        [.. result.Relations],
        Verdict(result.Standing),
        result.Reason is { } reason ? new Wording($"联合核对未能判定：{reason}", reason) : null,
        result.Witness is { } witness ? [.. witness] : [],
        [.. result.Conflicts.Select(conflict => Conflict(bulletin, conflict))]);

    public static IEnumerable<(int Figure, ValueRange Range)> Implied(ComponentResult result) =>
        from pair in result.Figures.Zip(result.Implied)
        where pair.Second is { IsEmpty: false }
        select (pair.First, pair.Second!.Value);

    public static BulletinVerdict Verdict(Standing standing) => standing switch
    {
        Standing.Consistent => BulletinVerdict.Consistent,
        Standing.Inconsistent => BulletinVerdict.Inconsistent,
        _ => BulletinVerdict.Undetermined,
    };

    private static ConflictFinding Conflict(Bulletin bulletin, Conflict conflict) => new(
        Ids(bulletin, conflict.Figures),
        [.. conflict.Relations],
        [.. conflict.Multipliers.Select(multiplier => new ProofStep(
            multiplier.Relation,
            (ProofStatement)multiplier.Side,
            multiplier.Weight,
            multiplier.Owner < 0 ? null : bulletin.Figures[multiplier.Owner].Id))]);

    private static ValueList<string> Ids(Bulletin bulletin, IEnumerable<int> places) =>
        [.. places.Select(place => bulletin.Figures[place].Id)];
}
