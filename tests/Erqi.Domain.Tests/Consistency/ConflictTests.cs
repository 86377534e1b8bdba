using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Tests.Consistency.Solving;

namespace Erqi.Domain.Tests.Consistency;

/// <summary>Which conflicts a report names, and in which order.</summary>
public sealed class ConflictTests
{
    /// <summary>Whatever the weight of the only value, it is the mean, so that the conflict is one without the weight.</summary>
    [Fact]
    public void A_conflict_that_is_one_without_a_print_is_not_said_to_be_irreducible()
    {
        ConsistencyReport report = Referee.Check(BulletinDocument.Read(
            """
            {"figures":{"f0":"3,962,300.00元","f1":"9项","f2":"396万元","f3":"1元"},"relations":[{"kind":"weightedMean","mean":"f2","values":["f0"],
            "weights":["f1"]},{"kind":"partOf","whole":"f2","parts":["f0","f3"]}]}
            """));
        ConflictFinding conflict = report.Components.Single().Conflicts.Single();
        Assert.True(!conflict.IsIrreducible || conflict.Figures == ["f3"], $"{conflict.Figures}");
    }

    [Fact]
    public void Every_relation_that_is_impossible_alone_comes_first_and_by_itself()
    {
        ConsistencyReport report = Check(
            "t 100; a 50.2; b 50.2; c 49.8; d 49.8; u 99; e 3; f 5; v 77; g 3; h 3",
            "sum t a b; sum t c d; sum u e f; sum v g h; sum e h");
        Assert.Equal([[2], [3], [0, 1]], report.Conflicts.Select(conflict => conflict.Relations.ToArray()));
        Assert.Equal(["u", "e", "f"], report.Conflicts[0].Figures);
        Assert.Equal(["v", "g", "h"], report.Conflicts[1].Figures);
        Assert.All(report.Conflicts, conflict => Assert.True(conflict.IsIrreducible));
    }

    [Fact]
    public void What_is_left_of_a_component_is_looked_at_as_well()
    {
        ConsistencyReport report = Check(
            "t 100; a 50.2; b 50.2; c 49.8; d 49.8; e 49.8; x 9.9", "sum t a b; sum t c d; sum e c x");
        Assert.Equal([[2], [0, 1]], report.Conflicts.Select(conflict => conflict.Relations.ToArray()));
    }

    [Fact]
    public void Two_relations_are_named_rather_than_more()
    {
        // The parts of a contradict their total through two relations, and through five others as well.
        ConsistencyReport report = Check(
            "t 100; a 50.2; b 50.2; c 49.8; d 49.8; p 24.9; q 24.9; r 24.9; s 24.9",
            "sum c p q; sum d r s; sum t p q r s; sum t c d; sum t a b");
        ConflictFinding conflict = Assert.Single(report.Conflicts);
        Assert.Equal(2, conflict.Relations.Count);
        Assert.Contains(4, conflict.Relations);
    }

    // Two quotients of one divisor: 2 ÷ d − 1 is never 3 ÷ d.
    [Fact]
    public void What_is_taken_times_a_divisor_rests_on_all_its_quotients()
    {
        ConsistencyReport report = Check("d ?; a 2; b 3 exact; r 123456 signed", "growth r a d; mean r b d");
        Assert.Equal([[0, 1]], report.Conflicts.Select(conflict => conflict.Relations.ToArray()));
    }

    [Fact]
    public void What_is_not_printed_is_in_no_conflict()
    {
        ConsistencyReport report = Check(
            "a 10.0; b 20.0; r ?%; s ?%; c 5.2; d 10.0", "share r a b; share s c d; same r s");
        ConflictFinding conflict = Assert.Single(report.Conflicts);
        Assert.Equal(["a", "b", "c", "d"], conflict.Figures);
    }

    [Fact]
    public void A_conflict_names_what_makes_a_figure_a_whole_number()
    {
        ConsistencyReport report = Check("a 2.4 exact; b ?; c 2个 exact; d ?个", "sum b a");
        Assert.Equal(BulletinVerdict.Consistent, report.Verdict);
        report = Check("a 2.4 exact; b ?; c ? whole", "sum b a; sum c b");
        ConflictFinding conflict = Assert.Single(report.Conflicts);
        Assert.Equal(["a"], conflict.Figures);
        Assert.Equal([0, 1], conflict.Relations);
    }

    private static ConsistencyReport Check(string figures, string relations) =>
        Referee.Check(Sketch.Bulletin(figures, relations), new CheckOptions { FindCandidates = false, FindReconciliations = false });
}
