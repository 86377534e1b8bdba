using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Misprints;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Misprints;

/// <summary>Searches small bulletins with the slow judge.</summary>
internal static class Searching
{
    public static MisprintSearch Search(this Bulletin bulletin, int maxChecks = 10_000) => new(
        bulletin, new Twins(bulletin), new Likelihood(bulletin), new SlowJudge(), CheckOptions.Default, Recheck(maxChecks), isGapless: false);

    public static Recheck Recheck(int maxChecks = 10_000) => new(Elimination.CanHold, maxChecks, CancellationToken.None);

    public static Reconciler Reconciler(this Bulletin bulletin, int maxChecks = 10_000) =>
        new(bulletin, new SlowJudge(), Recheck(maxChecks), isGapless: false);

    public static IReadOnlyList<Suspect> Suspects(this Bulletin bulletin)
    {
        MisprintSearch search = bulletin.Search();
        return
        [
            .. bulletin.Figures
                .Select(figure => (figure.Id, Range: Elimination.Implied(bulletin, figure.Id, withoutOwnPrint: true)))
                .Where(implied => !implied.Range.IsEmpty)
                .Select(implied => search.Suspect(implied.Id, implied.Range)),
        ];
    }

    /// <summary>Every candidate that a slip explains, as <c>figure: print slip</c>.</summary>
    public static string[] Candidates(this Bulletin bulletin) =>
        [.. bulletin.AllCandidates().Where(candidate => !candidate.EndsWith("shouldRead", StringComparison.Ordinal))];

    /// <summary>Every candidate, as <c>figure: print slip</c>, and whose print it is.</summary>
    public static string[] AllCandidates(this Bulletin bulletin) =>
    [
        .. bulletin.Suspects().SelectMany(suspect => suspect.Candidates.Select(candidate =>
            $"{suspect.Figure}: {candidate.Print.Text} {ConsistencyTerms.Slips.CamelCaseOf(candidate.Slip)} {candidate.Of}".TrimEnd())),
    ];

    public static string[] Reconciliations(this Bulletin bulletin) =>
    [
        .. bulletin.Reconciler().Find(bulletin.Suspects(), Enumerable.Range(0, bulletin.Relations.Count))
            .Select(reconciliation => reconciliation.Explain().English),
    ];

    /// <summary>A sum: the total first, then its parts, named a, b, c…</summary>
    public static Bulletin Sum(string total, params string[] parts)
    {
        BulletinBuilder builder = new BulletinBuilder().Figure("total", total);
        string[] ids = [.. parts.Select((_, i) => ((char)('a' + i)).ToString())];
        for (int i = 0; i < parts.Length; i++)
        {
            builder.Figure(ids[i], parts[i]);
        }

        return builder.Sum("total", [.. ids.Select(id => new SumPart(id))]).Build();
    }

    private sealed class SlowJudge : IJudge
    {
        public bool? CanHold(Bulletin changed) => Elimination.CanHold(changed);

        public ValueRange Implied(Bulletin changed, string figure) => Elimination.Implied(changed, figure);

        public ValueList<(string Figure, ValueRange Range)> Left(Bulletin changed, string figure) =>
        [
            .. changed.Figures
                .Select(each => (Figure: each.Id, Range: Elimination.Implied(changed, each.Id, withoutOwnPrint: true)))
                .Where(left => !left.Range.IsEmpty),
        ];

        public bool TryStep(long count, ValueRange range = default) => true;
    }
}
