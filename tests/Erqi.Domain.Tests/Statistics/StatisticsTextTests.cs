using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Statistics;

public sealed class StatisticsTextTests
{
    private static readonly ProjectCube Cube = ProjectCube.Of(
        [SyntheticProjects.Make(Sector.EcologyAndEnvironment, ProjectLevel.District, Money.FromYi(1.5m))], CountingBasis.DistinctProjects);

    [Fact]
    public void A_log_says_what_a_roll_up_holds()
    {
        Assert.Equal("DistinctProjects: 1个 1.5亿元 in 1 cells", Cube.ToString());
        Assert.Equal("level: 1个 1.5亿元 (Provincial 0个 0亿元, Municipal 0个 0亿元, District 1个 1.5亿元)", Cube.By(CubeDimension.Level).ToString());
        Assert.Equal("period: 1个 1.5亿元 (none 1个 1.5亿元)", Cube.By(CubeDimension.Period).ToString());
        Assert.Equal("level × stage: 1个 1.5亿元", Cube.By(CubeDimension.Level, CubeDimension.Stage).ToString());
    }

    [Fact]
    public void A_log_says_what_a_filter_admits()
    {
        Assert.Equal("all", CubeFilter.All.ToString());
        Assert.Equal(
            "sector: NewUrbanization; period: none, 7",
            CubeFilter.All.Where(CubeDimension.Period, 7, null).Where(CubeDimension.Sector, Sector.NewUrbanization).ToString());
    }
}
