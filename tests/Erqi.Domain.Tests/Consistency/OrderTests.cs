using System.Globalization;
using Erqi.Domain.Consistency;
using Erqi.Domain.Published;
using Erqi.Domain.Tests.Consistency.Solving;

namespace Erqi.Domain.Tests.Consistency;

/// <summary>What a report says does not hang on the order of figures, relations and parts, nor on what figures are called.</summary>
public sealed class OrderTests
{
    private static readonly int Count = Draws.Of(6_000);

    private static readonly CheckOptions VerdictAndRanges = new() { FindCandidates = false, FindReconciliations = false };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Verdicts_ranges_and_suspects_stay_when_figures_and_relations_change_places(bool whole) =>
        Parallel.For(0, Count, seed =>
        {
            Bulletin bulletin = SmallBulletins.Next(seed, whole);
            Random random = new(seed);
            ConsistencyReport report = Referee.Check(bulletin, VerdictAndRanges);
            ConsistencyReport shuffled = Referee.Check(Shuffled(bulletin, random, out Func<string, string> renamed), VerdictAndRanges);
            Assert.Equal((seed, report.Verdict), (seed, shuffled.Verdict));
            Assert.Equal(
                report.Findings.Select(finding => (finding.Verdict, finding.PrintedDifference, finding.Tolerance)).Order(),
                shuffled.Findings.Select(finding => (finding.Verdict, finding.PrintedDifference, finding.Tolerance)).Order());
            if (report.IsComplete && shuffled.IsComplete)
            {
                Assert.Equal(
                    report.Implied.Select(implied => (renamed(implied.Figure), implied.Range.ToString())).Order(),
                    shuffled.Implied.Select(implied => (implied.Figure, implied.Range.ToString())).Order());
                Assert.Equal(
                    report.Suspects.Select(suspect => renamed(suspect.Figure)).Order(StringComparer.Ordinal),
                    shuffled.Suspects.Select(suspect => suspect.Figure).Order(StringComparer.Ordinal));
            }
        });

    private static Bulletin Shuffled(Bulletin bulletin, Random random, out Func<string, string> renamed)
    {
        BulletinFigure[] figures = [.. bulletin.Figures];
        random.Shuffle(figures);
        Dictionary<string, string> names = [];
        foreach (BulletinFigure figure in figures)
        {
            names.Add(figure.Id, string.Create(CultureInfo.InvariantCulture, $"n{names.Count}"));
        }

        BulletinBuilder builder = new(rounding: bulletin.Rounding);
        foreach (BulletinFigure figure in figures)
        {
            builder.Figure(new BulletinFigure(names[figure.Id], figure.Print, figure.Unit, figure.Reading));
        }

        Relation[] relations = [.. bulletin.Relations];
        random.Shuffle(relations);
        foreach (Relation relation in relations)
        {
            builder.Relation(Shuffled(relation, random, id => names[id]));
        }

        renamed = id => names[id];
        return builder.Build();
    }

    private static Relation Shuffled(Relation relation, Random random, Func<string, string> named)
    {
        switch (relation)
        {
            case SumRelation sum:
                SumPart[] parts = [.. sum.Parts.Select(part => part with { Figure = named(part.Figure) })];
                random.Shuffle(parts);
                return new SumRelation(named(sum.Total), [.. parts]);
            case PartOfRelation part:
                string[] ids = [.. part.Parts.Select(named)];
                random.Shuffle(ids);
                return new PartOfRelation(named(part.Whole), [.. ids]);
            case SameRelation same:
                string[] repeats = [.. same.Figures.Select(named)];
                random.Shuffle(repeats);
                return new SameRelation([.. repeats]);
            case ShareRelation share:
                return new ShareRelation(named(share.Rate), named(share.Part), named(share.Whole));
            case MeanRelation mean:
                return new MeanRelation(named(mean.Mean), named(mean.Total), named(mean.Count));
            case GrowthRelation { Previous: { } previous } growth:
                return GrowthRelation.FromPrevious(named(growth.Rate), named(growth.Current), named(previous));
            case GrowthRelation growth:
                return GrowthRelation.FromIncrease(named(growth.Rate), named(growth.Current), named(growth.Increase!));
            case AtMostRelation atMost:
                return new AtMostRelation(named(atMost.Lesser), named(atMost.Greater));
            default:
                throw new InvalidOperationException($"{relation.Kind} is not drawn.");
        }
    }
}
