using Erqi.Domain.Consistency;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>Rates and factors that other relations use as well.</summary>
public sealed class ProductsTests
{
    [Theory]
    [InlineData("a 50.5%; b 49.6%; all 100% exact; x 50.5; y 49.6; t 100.1", "sum all a b; share a x t; share b y t; sum t x y", true)]
    [InlineData("a 50.5%; b 49.7%; all 100% exact; x 50.5; y 49.7; t 100.2", "sum all a b; share a x t; share b y t; sum t x y", false)]
    [InlineData("r 50%; s 50.4%; a 10.0; b 20.0; c 5.04; d 10.00", "share r a b; share s c d; same r s", true)]
    [InlineData("r ?%; s ?%; a 10.0; b 20.0; c 5.2; d 10.0", "share r a b; share s c d; same r s", false)]
    [InlineData("r ?%; a 10.0; b 20.0; c 5.2; d 10.0", "share r a b; share r c d; sum b a c c", false)]
    [InlineData("r ?%; a 10.0; b 20.0; c 5.0; d 10.0", "share r a b; share r c d; sum b a c c", true)]
    [InlineData("t 10亿元; n 10个; h 1.0亿元; u 21亿元; m 20个; k 10个", "each t n h; each u m h; sum m n k", true)]
    [InlineData("t 10亿元; n 11个; h 1.0亿元; u 21亿元; m 20个; k 9个", "each t n h; each u m h; sum m n k", true)]
    [InlineData("t 10亿元; n 12个; h 1.0亿元; u 21亿元; m 20个; k 8个", "each t n h; each u m h; sum m n k", false)]
    public void A_product_of_two_unknowns_is_refuted_or_shown(string figures, string relations, bool isConsistent)
    {
        Bulletin bulletin = Sketch.Bulletin(figures, relations);
        JointResult result = Sketch.Check(bulletin);
        Assert.Equal(isConsistent ? Standing.Consistent : Standing.Inconsistent, result.Standing);
        Proof.Verify(bulletin, result);
    }

    // 2 to 4 in two equal steps is no fraction, but something near 2 is.
    [Fact]
    public void The_witness_of_a_chain_is_exact_where_an_end_has_room()
    {
        Bulletin bulletin = Sketch.Bulletin("r ?%; a 2.0; b ?; c 4 exact", "growth r b a; growth r c b");
        JointResult result = Sketch.Check(bulletin);
        Assert.Equal(Standing.Consistent, result.Standing);
        Proof.Verify(bulletin, result);
    }

    [Fact]
    public void A_whole_rate_is_tried_number_by_number()
    {
        Bulletin bulletin = Sketch.Bulletin("r 30% whole /10; a 1.00; b 3.04", "share r a b; partOf b a");
        Assert.Equal(Standing.Inconsistent, Sketch.Check(Sketch.Bulletin("r 30% whole /10; a 10.01 exact; b 30.04 exact", "share r a b; partOf b a")).Standing);
        JointResult result = Sketch.Check(bulletin);
        Assert.Equal(Standing.Consistent, result.Standing);
        Proof.Verify(bulletin, result);
    }

    // The base is a mean as well, so that two unknowns are multiplied.
    [Fact]
    public void A_figure_that_alone_mends_two_impossible_relations_has_a_range()
    {
        Bulletin bulletin = new BulletinBuilder()
            .Figure("product", "9740.6亿元").Figure("productBefore", "11269.1亿元").Figure("people", "1163.0万人").Figure("peopleBefore", "1041.7万人")
            .Figure("each", "83751元").Figure("before", "109911元").Figure("productGrowth", "-13.6%").Figure("growth", "-22.6%")
            .Mean("each", "product", "people").Mean("before", "productBefore", "peopleBefore")
            .Relation(GrowthRelation.FromPrevious("productGrowth", "product", "productBefore"))
            .Relation(GrowthRelation.FromPrevious("growth", "each", "before"))
            .Build();
        Suspect suspect = Assert.Single(Referee.Check(bulletin).Suspects);
        Assert.Equal(("before", "108180元"), (suspect.Figure, suspect.Candidates[0].Print.Text));
    }
}
