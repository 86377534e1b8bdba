using System.Numerics;
using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Generators of values: mostly such as occur, with the extremes among them.</summary>
internal static class Any
{
    public static Gen<CampaignPeriod> CampaignPeriod { get; } =
        Gen.Select(Gen.Int[1, 40], Gen.Bool, (number, dated) => new CampaignPeriod(number, dated ? new(2023, 1, 28) : null));

    public static Gen<Money> Money { get; } = Gen.OneOf(
        Gen.Long[-1_000_000, 1_000_000],
        Gen.Long,
        Gen.OneOf(0L, 1, -1, long.MinValue, long.MaxValue)).Select(Domain.Quantities.Money.FromFen);

    /// <summary>Whole numbers from one digit to about forty, around the borders of the machine words too.</summary>
    public static Gen<BigInteger> Whole { get; } = Gen.OneOf(
        Gen.Int[-20, 20].Select(x => (BigInteger)x),
        Gen.Long.Select(x => (BigInteger)x),
        Gen.Select(Gen.Long, Gen.Long, (x, y) => (BigInteger)x * y),
        Gen.Select(Gen.Int[-2, 2], Gen.OneOf(31, 32, 62, 63, 64), (x, power) => BigInteger.Pow(2, power) + x),
        Gen.Select(Gen.Int[-2, 2], Gen.OneOf(31, 63), (x, power) => -BigInteger.Pow(2, power) + x));

    public static Gen<Rational> Rational { get; } = Gen.OneOf(
        Gen.Select(Gen.Int[-12, 12], Gen.Int[1, 12], (n, d) => Domain.Quantities.Rational.Of(n, d)),
        Gen.Decimal.Select(x => (Rational)x),
        Gen.Select(Whole, Whole, (n, d) => d.IsZero ? Domain.Quantities.Rational.Zero : Domain.Quantities.Rational.Of(n, d)));

    public static Gen<ValueList<int>> ValueList { get; } =
        Gen.Int[0, 3].Array[0, 3].Select(items => Domain.ValueList.Create(items));

    public static Gen<ValueRange> ValueRange { get; } = Gen.OneOf(
        Gen.Select(Rational, Rational, Gen.Bool, Gen.Bool, Domain.Published.ValueRange.Between),
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Bool, Gen.Bool, (low, high, lowClosed, highClosed) =>
            Domain.Published.ValueRange.Between(low, high, lowClosed, highClosed)),
        Rational.Select(Domain.Published.ValueRange.AtLeast),
        Gen.Const(Domain.Published.ValueRange.Everything));

    public static Gen<FigureUnit> FigureUnit { get; } = Gen.OneOf("", "个", "万个", "座", "亿元", "%", "％", "个百分点", "万千瓦")
        .Select(Domain.Published.FigureUnit.Parse);

    public static Gen<PublishedFigure> PublishedFigure { get; } = Gen.Select(
        Gen.OneOf("{0}", "约{0}", "近{0}", "超{0}", "{0}以上", "{0}以内"),
        Gen.OneOf("1", "28", "28.0", "-5.3", "２８", "1,234", "三十八"),
        FigureUnit,
        (words, number, unit) => Domain.Published.PublishedFigure.Parse(
            words.Replace("{0}", number + unit, StringComparison.Ordinal)));

    public static Gen<Relation> Relation { get; } = Json.AnyBulletin.Value
        .Where(bulletin => !bulletin.Relations.IsEmpty)
        .Select(bulletin => bulletin.Relations[0]);

    public static Gen<DivisionCode> DivisionCode { get; } =
        Parsed<DivisionCode>(Gen.Int[110_000, 659_999].Select(number => $"{number}"));

    public static Gen<PartialDate> PartialDate { get; } = Gen.Select(Gen.Int[0, 3_000], Gen.Int[0, 2], (days, stated) =>
    {
        NodaTime.LocalDate day = new NodaTime.LocalDate(2020, 1, 1).PlusDays(days);
        return stated == 0 ? Domain.Projects.PartialDate.FromYear(day.Year)
            : stated == 1 ? (PartialDate)day.ToYearMonth()
            : (PartialDate)day;
    });

    public static Gen<ProjectCode> ProjectCode { get; } = Parsed<ProjectCode>(Gen.Select(
        Gen.OneOf("2018", "2301", "2012"), DivisionCode, Gen.Int[0, 99_999], (first, region, serial) =>
            $"{first}-{region}-04-01-1{serial:00000}"));

    public static Gen<UnifiedSocialCreditCode> UnifiedSocialCreditCode { get; } = Parsed<UnifiedSocialCreditCode>(Gen.Select(
        DivisionCode, Gen.Int[0, 99_999_999], (region, number) => $"91{region}{number:00000000}X").Select(body =>
            body + Domain.Projects.UnifiedSocialCreditCode.CheckCharacter(body)));

    public static Gen<ProjectIdentity> ProjectIdentity { get; } = Gen.OneOf(
        ProjectCode.Select(Domain.Projects.ProjectIdentity.Of),
        Gen.Select(Gen.Int[1, 9], DivisionCode.Nullable(), (number, district) =>
            Domain.Projects.ProjectIdentity.Of($"虚构{number}号", district)));

    public static Gen<InvestmentThreshold> InvestmentThreshold { get; } =
        Gen.Long[0, 9].Select(yi => new InvestmentThreshold(Domain.Quantities.Money.FromYi(yi)));

    public static Gen<Tally> Tally { get; } = Gen.Select(
        Gen.Long[1, 99], Gen.Long[0, 9_999].Select(Domain.Quantities.Money.FromFen), (count, total) =>
            new Tally(count, total, completedToDate: total));

    public static Gen<CubeCell> CubeCell { get; } = Gen.Select(
        Gen.Int[0, 40], Gen.Int[1, 5], Gen.Int[1, 3], Gen.Int[0, 3], Tally, (period, sector, level, batch, tally) =>
            new CubeCell(new(Scheme.Erqi2023, []), new(period, sector, level, batch, stage: 0), tally));

    private static Gen<T> Parsed<T>(Gen<string> texts)
        where T : IParsable<T> =>
        texts.Where(text => T.TryParse(text, null, out _)).Select(text => T.Parse(text, null));
}
