using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Statistics;

public class CubeFilterTests
{
    [Fact]
    public void Filters_that_admit_the_same_are_equal_however_they_were_named()
    {
        CubeFilter one = CubeFilter.All
            .Where(CubeDimension.Sector, Sector.EcologyAndEnvironment, Sector.NewUrbanization)
            .Where(CubeDimension.Period, 7, 6, 7);
        CubeFilter other = CubeFilter.All
            .Where(CubeDimension.Period, 6, 7)
            .Where(CubeDimension.Sector, Sector.NewUrbanization, Sector.EcologyAndEnvironment);
        Assert.True(one == other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.True(one != CubeFilter.All);
        Assert.NotEqual(one, other.Where(CubeDimension.Stage, PipelineStage.Landed));
        Assert.NotEqual(CubeFilter.All.Where(CubeDimension.Batch, Batch.Signed), CubeFilter.All.Where(CubeDimension.Batch, Batch.Started));
    }

    [Fact]
    public void Narrowing_twice_leaves_what_both_name()
    {
        CubeFilter filter = CubeFilter.All
            .Where(CubeDimension.Batch, Batch.Signed, Batch.Started, null)
            .Where(CubeDimension.Batch, Batch.Started, null);
        Assert.Equal([null, Batch.Started], filter.Keys(CubeDimension.Batch)!);
        Assert.Null(filter.Keys(CubeDimension.Sector));
        Assert.Empty(filter.Where(CubeDimension.Batch, Batch.InProduction).Keys(CubeDimension.Batch)!);
    }

    [Fact]
    public void A_filter_by_nothing_and_keys_that_do_not_exist_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CubeFilter.All.Where(CubeDimension.Sector));
        Assert.Throws<ArgumentNullException>(() => CubeFilter.All.Where<Member<Sector>>(null!, Sector.NewUrbanization));
        ArgumentOutOfRangeException refused = Assert.Throws<ArgumentOutOfRangeException>(
            () => CubeFilter.All.Where(CubeDimension.Sector, default(Member<Sector>)));
        Assert.Contains("'sector'", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CubeFilter.All.Where(CubeDimension.Stage, (PipelineStage)0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CubeFilter.All.Where(CubeDimension.Period, 65_536));
    }
}
