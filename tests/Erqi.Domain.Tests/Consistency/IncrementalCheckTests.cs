using Erqi.Domain.Consistency;
using Erqi.Domain.Published;
using Erqi.Domain.Tests.Consistency.Solving;

namespace Erqi.Domain.Tests.Consistency;

public sealed class IncrementalCheckTests
{
    private static readonly CheckOptions Options = new() { MaxCases = 2_000, MaxSteps = 200_000, MaxRechecks = 50 };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_report_with_a_figure_replaced_equals_a_full_check(bool whole)
    {
        int changed = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            Bulletin bulletin = SmallBulletins.Next(seed, whole);
            ConsistencyReport before = Referee.Check(bulletin, Options);
            BulletinFigure old = bulletin.Figures[seed % bulletin.Figures.Count];
            BulletinFigure figure = Other(bulletin, seed, whole) is { } print && print.Unit == old.Unit && old.Reading.Quantum is null
                ? new BulletinFigure(old.Id, print, null, new FigureReading { Signed = true })
                : new BulletinFigure(old.Id, null, old.Unit);

            ConsistencyReport after = before.With(figure);

            Assert.Equal(Referee.Check(bulletin.With(figure), Options).Everything(), after.Everything());
            changed += before.Verdict != after.Verdict ? 1 : 0;
        }

        Assert.True(changed > 3, "too few replacements matter for the comparison to say much");
    }

    [Fact]
    public void A_report_with_a_relation_replaced_equals_a_full_check()
    {
        for (int seed = 0; seed < 60; seed++)
        {
            Bulletin bulletin = SmallBulletins.Next(seed, whole: false);
            ConsistencyReport before = Referee.Check(bulletin, Options);
            Relation relation = new AtMostRelation(bulletin.Figures[0].Id, bulletin.Figures[^1].Id);

            Assert.Equal(Referee.Check(bulletin.With(0, relation), Options).Everything(), before.With(0, relation).Everything());
        }
    }

    [Fact]
    public void A_figure_that_changes_its_dimension_takes_its_relations_out()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("a", "3亿元").Figure("b", "1亿元").Figure("c", "2亿元").Figure("d", "9亿元")
            .Sum("a", "b", "c").AtMost("c", "d").Build();
        BulletinFigure counted = new("c", PublishedFigure.Parse("2个"));

        ConsistencyReport after = Referee.Check(bulletin).With(counted);

        Assert.Equal(Referee.Check(bulletin.With(counted)).Everything(), after.Everything());
        Assert.All(after.Findings, finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
        Assert.Equal(4, after.Components.Count);
    }

    private static PublishedFigure? Other(Bulletin bulletin, int seed, bool whole) =>
        SmallBulletins.Next(seed + 1000, whole).Figures[seed % 2].Print is { } print && bulletin.Figures.Count > 1 ? print : null;
}
