using System.Globalization;
using Erqi.Domain.Consistency;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>Tables as offices print them every day are decided with all their ranges, in few steps.</summary>
public sealed class DailyTableTests
{
    // Less than a second.
    private const long Most = 2_000_000;

    [Theory]

    // Income of all, of towns and of the country; how many people there are in each is not printed.
    [InlineData(
        "y 41314元; yu 54188元; yr 23119元; md 34707元; smd 84.0%; mdu 49302元; smdu 91.0%; ratio 2.34; "
        + "pu ?人 broken; pr ?人 broken; pt ?人 broken; Yu ?元; Yr ?元; Yt ?元",
        "share smd md y; share smdu mdu yu; share ratio yu yr; sum Yt Yu Yr; mean yu Yu pu; mean yr Yr pr; mean y Yt pt",
        BulletinVerdict.Consistent)]

    // Rates of one population that is not printed, in a sum with each other.
    [InlineData(
        "p 140967万人; m 72032万人; w 68935万人; su 66.16%; p0 141175万人; dec 208万人; birth 902万人; death 1110万人; nat -208万人 signed; "
        + "pp ?万人; pa ?万人; rb 6.39‰; rd 7.87‰; rn -1.48‰; ur0 65.22%; dur 0.94个百分点; sr2 104.49%",
        "sum p0 p dec; sum pp p p0; share rb birth pa; share rd death pa; share rn nat pa; sum rn rb -rd; sum dur su -ur0; share sr2 m w",
        BulletinVerdict.Consistent)]
    [InlineData(
        "p 140828万人; a 23999万人; sa 17.1%; p0 140967万人; birth 954万人; death 1093万人; rb 6.77‰; rd 7.76‰; rn -0.99‰; pp ?万人; pa ?万人",
        "share sa a p; sum p p0 birth -death; sum pp p p0; sum pp pa pa; share rb birth pa; share rd death pa; sum rn rb -rd",
        BulletinVerdict.Inconsistent)]

    // Two years by one average, with the year between not printed.
    [InlineData(
        "t 137314亿元; t20 ?亿元; t19 ?亿元; mid ?亿元; g 6.0%; g2 13.2%; avg 6.6%",
        "growth g t t20; growth g2 t t19; growth avg t mid; growth avg mid t19",
        BulletinVerdict.Inconsistent)]
    [InlineData("n 3个; a 2个; p 66.6666%", "share p a n", BulletinVerdict.Inconsistent)]
    public void Is_decided_with_its_ranges(string figures, string relations, BulletinVerdict verdict) =>
        IsDecided(Sketch.Bulletin(figures, relations), verdict);

    [Theory]
    [InlineData("0.53%", BulletinVerdict.Consistent)]
    [InlineData("0.54%", BulletinVerdict.Inconsistent)]
    public void Ten_years_by_one_rate_are_a_tenth_power(string rate, BulletinVerdict verdict)
    {
        string[] between = [.. Enumerable.Range(1, 9).Select(year => $"m{year}")];
        string[] years = ["first", .. between, "last"];
        IsDecided(
            Sketch.Bulletin(
                $"first 1339724852人; last 1411778724人; avg {rate}; " + string.Join("; ", between.Select(year => $"{year} ?人 broken")),
                string.Join("; ", years.Zip(years.Skip(1), (before, after) => $"growth avg {after} {before}"))),
            verdict);
    }

    // Synthetic: income of all from that of town and country, weighed by people, who are whole, and its growth from last year's.
    [Theory]
    [InlineData("u 57216元; r 25620元; k 2.23; pu 840.5万人; pr 616.0万人; m 43852元; u0 62450元; r0 27904元; gu -8.4%; gr -8.2%; d 0.2个百分点 signed")]
    [InlineData("u 55421元; r 17660元; k 3.14; pu 276.3万人; pr 761.4万人; m 27715元; u0 54702元; r0 19426元; gu 1.3%; gr -9.1%; d -10.4个百分点 signed")]
    [InlineData("u 41701元; r 25519元; k 1.63; pu 500.9万人; pr 252.4万人; m 36278元; u0 47546元; r0 24421元; gu -12.3%; gr 4.5%; d 16.8个百分点 signed")]
    public void People_weigh_incomes_into_one(string figures)
    {
        ConsistencyReport report = Referee.Check(Sketch.Bulletin(
            figures, "multiple k u r; weighted m u pu r pr; growth gu u u0; growth gr r r0; difference d gr gu"));

        Assert.Equal(BulletinVerdict.Consistent, report.Verdict);
        Assert.InRange(report.Steps, 0, Most);
    }

    // Synthetic: 31 parts, each with its share, that add up to all.
    [Theory]
    [InlineData("100%", BulletinVerdict.Consistent)]
    [InlineData("102%", BulletinVerdict.Inconsistent)]
    public void Shares_of_one_whole_add_up(string all, BulletinVerdict verdict)
    {
        int[] parts = [.. Enumerable.Range(0, 31).Select(i => 200_000 + (i * i * 104_729 % 9_000_000))];
        int total = parts.Sum();
        IEnumerable<string> figures = parts.Select((part, i) => string.Create(
            CultureInfo.InvariantCulture, $"p{i} {part / 100m:F2}亿元; s{i} {100m * part / total:F1}%"));
        IsDecided(
            Sketch.Bulletin(
                string.Create(CultureInfo.InvariantCulture, $"t {total / 100m:F2}亿元; all {all} exact; ") + string.Join("; ", figures),
                $"sum t {Names("p")}; sum all {Names("s")}; "
                + string.Join("; ", parts.Select((_, i) => $"share s{i} p{i} t"))),
            verdict);
    }

    // Synthetic: 40 rows and 40 columns with margins, and last year's amount and the growth rate beside every cell.
    [Fact]
    public void A_large_table_with_growth_beside_every_cell_has_all_its_ranges()
    {
        const int Size = 40;
        int[] places = [.. Enumerable.Range(0, Size)];
        int Cell(int row, int column) => 1234 + (((row * 7919) + (column * 104_729)) % 9973);
        string figures = string.Join("; ", places.SelectMany(row => places.Select(column => string.Create(
            CultureInfo.InvariantCulture,
            $"c{row}.{column} {Cell(row, column) / 100m:F2}亿元; p{row}.{column} {(Cell(row, column) - 321) / 100m:F2}亿元; g{row}.{column} {32_100m / (Cell(row, column) - 321):F1}%"))));
        string margins = string.Join("; ", places.Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"r{i} {places.Sum(column => Cell(i, column)) / 100m:F2}亿元; k{i} {places.Sum(row => Cell(row, i)) / 100m:F2}亿元")));
        string All(Func<int, string> name) => string.Join(' ', places.Select(name));
        ConsistencyReport report = Referee.Check(Sketch.Bulletin(
            $"{figures}; {margins}",
            string.Join("; ", places.SelectMany(row => places.Select(column => $"growth g{row}.{column} c{row}.{column} p{row}.{column}"))) + "; "
            + string.Join("; ", places.Select(i => $"sum r{i} {All(column => $"c{i}.{column}")}; sum k{i} {All(row => $"c{row}.{i}")}"))));

        Assert.Equal(BulletinVerdict.Consistent, report.Verdict);
        Assert.True(report.IsComplete);
        Assert.Equal(report.Bulletin.Figures.Count, report.Implied.Count);
    }

    private static string Names(string letter) => string.Join(' ', Enumerable.Range(0, 31).Select(i => $"{letter}{i}"));

    private static void IsDecided(Bulletin bulletin, BulletinVerdict verdict)
    {
        ConsistencyReport report = Referee.Check(bulletin);
        Assert.Equal(verdict, report.Verdict);
        Assert.True(report.IsComplete);
        Assert.InRange(report.Steps, 0, Most);
    }
}
