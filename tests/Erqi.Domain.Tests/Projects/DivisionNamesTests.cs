using System.Globalization;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Tests.Projects;

public sealed class DivisionNamesTests
{
    private static readonly DivisionNames Henan = DivisionNames.Henan;

    [Fact]
    public void Henan_is_whole()
    {
        Assert.Equal((1, 17, 157), (Henan.Codes.Count(code => code.IsProvince), Henan.Codes.Count(code => code.IsCity) - 1, Henan.Codes.Count(code => code.IsCounty)));
        Assert.All(Henan.Codes, code => Assert.Contains(code.City, Henan.Codes));
        Assert.All(Henan.Codes, code => Assert.True(Henan[code][^1] is '省' or '市' or '区' or '县' or '划'));
        Assert.Equal(Henan.Codes.Count, Henan.Codes.Select(code => Henan[code]).Distinct().Count());
        Assert.Equal("二七区 郑州市 河南省", string.Join(' ', new[] { "410103", "410100", "410000" }.Select(code => Henan[DivisionCode.Parse(code)])));
    }

    // 54 districts, 21 cities of county rank and 82 counties, as the Ministry of Civil Affairs counts them.
    [Fact]
    public void The_last_digits_of_a_code_say_what_the_place_is()
    {
        Assert.Equal("区54 县82 市21", string.Join(' ', Henan.Codes.Where(code => code.IsCounty).CountBy(code => Henan[code][^1]).OrderBy(kind => kind.Key).Select(kind => $"{kind.Key}{kind.Value}")));
        Assert.All(
            Henan.Codes.Where(code => code.IsCounty && !code.City.Equals(DivisionCode.Parse("419000"))),
            code => Assert.Equal(int.Parse(code.ToString()[^2..], CultureInfo.InvariantCulture) switch { < 21 => '区', < 81 => '县', _ => '市' }, Henan[code][^1]));
        Assert.Equal(
            "12 9 14 10 9 5 12 10 6 6 5 6 13 9 10 10 10 1",
            string.Join(' ', Henan.Codes.Where(code => code.IsCounty).CountBy(code => code.City).OrderBy(city => city.Key).Select(city => city.Value)));
    }

    [Fact]
    public void A_place_is_found_by_its_name_with_or_without_those_around_it()
    {
        Assert.All(["二七区", "郑州市二七区", "河南省二七区", "河南省郑州市二七区"], name => Assert.Equal("410103", Find(Henan, name)));
        Assert.Equal("410100", Find(Henan, "河南省郑州市"));
        Assert.Null(Find(Henan, "二七"));
        Assert.Null(Find(Henan, null));
        Assert.Equal("419001", Find(Henan, "济源市"));
    }

    [Fact]
    public void What_two_places_are_called_means_neither_until_the_city_is_said()
    {
        DivisionNames both = Henan.With((DivisionCode.Parse("130000"), "河北省"), (DivisionCode.Parse("130100"), "石家庄市"), (DivisionCode.Parse("130105"), "新华区"));
        Assert.Equal("410402", Find(Henan, "新华区"));
        Assert.Null(Find(both, "新华区"));
        Assert.Equal("410402", Find(both, "平顶山市新华区"));
        Assert.Equal("130105", Find(both, "河北省新华区"));
    }

    [Fact]
    public void Names_are_the_callers()
    {
        DivisionNames own = Henan.With((DivisionCode.Parse("410171"), "合成开发区"), (DivisionCode.Parse("410103"), "二七"));
        Assert.Equal("合成开发区 二七 410199", string.Join(' ', own[DivisionCode.Parse("410171")], own[DivisionCode.Parse("410103")], own[DivisionCode.Parse("410199")]));
        Assert.Equal("二七区", Henan[DivisionCode.Parse("410103")]);
        Assert.Throws<ArgumentException>(() => Henan.With((default, "甲")));
        Assert.Throws<ArgumentException>(() => Henan.With((DivisionCode.Parse("410103"), " ")));
    }

    private static string? Find(DivisionNames names, string? name) => names.TryFind(name, out DivisionCode code) ? code.ToString() : null;
}
