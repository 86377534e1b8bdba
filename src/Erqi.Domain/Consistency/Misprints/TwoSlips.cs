using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Misprints;

/// <summary>
/// Finds, where no figure alone explains a component, the two whose slips together do: one figure of a conflict is given up,
/// and of those whom the conflict that remains accuses, one is set right; then the first must be, too.
/// </summary>
/// <remarks>Bounded: only the likeliest print of each is tried, and only so many figures are given up.</remarks>
internal sealed class TwoSlips(Bulletin bulletin, IJudge judge, Func<Bulletin, CandidateFinder> finder)
{
    private const int MostGivenUp = 12;
    private const int MostTogether = 12;

    /// <summary>The likeliest pairs, of equal likelihood and few; none where many are.</summary>
    public IReadOnlyList<SuspectPair> Find(IEnumerable<string> accused)
    {
        var found = accused.Select(id => bulletin[id])
            .Where(figure => figure.Print is not null)
            .Take(MostGivenUp)
            .SelectMany(Pairs)
            .GroupBy(pair => Likelihood.Lateness(pair.FirstCandidate.Slip) + Likelihood.Lateness(pair.SecondCandidate.Slip))
            .MinBy(group => group.Key);
        SuspectPair[] best = [.. found?.DistinctBy(pair => (pair.First, pair.Second)) ?? []];
        return best.Length <= MostTogether ? best : [];
    }

    private IEnumerable<SuspectPair> Pairs(BulletinFigure one)
    {
        Bulletin without = bulletin.With(one.Copy(null, one.Unit, one.Reading with { Integer = one.IsWhole }));
        CandidateFinder others = finder(without);
        foreach ((string Figure, ValueRange Range) left in judge.Left(without, one.Id))
        {
            if (left.Figure == one.Id
                || bulletin[left.Figure].Print is null
                || Likeliest(others, bulletin[left.Figure], left.Range) is not { } other)
            {
                continue;
            }

            BulletinFigure reset = bulletin[left.Figure].Reprinted(other.Print);
            Bulletin changed = bulletin.With(reset);
            if (judge.Implied(without.With(reset), one.Id) is { IsEmpty: false } range && Likeliest(finder(changed), one, range) is { } own)
            {
                yield return bulletin.PositionOf(one.Id) < bulletin.PositionOf(reset.Id)
                    ? new SuspectPair(one.Id, own, reset.Id, other)
                    : new SuspectPair(reset.Id, other, one.Id, own);
            }
        }
    }

    private static Candidate? Likeliest(CandidateFinder finder, BulletinFigure figure, ValueRange range) =>
        finder.Each(figure, range).FirstOrDefault();
}
