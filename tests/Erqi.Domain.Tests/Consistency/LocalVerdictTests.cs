using Erqi.Domain.Consistency;
using Erqi.Domain.Json;

namespace Erqi.Domain.Tests.Consistency;

/// <summary>Relations judged alone, worked by hand.</summary>
public sealed class LocalVerdictTests
{
    [Theory]
    [InlineData("2380=500.1+480.1+460.1+470.0+470.1", "withinRounding")]
    [InlineData("168.7=15+53.2+100.5", "exact")]
    [InlineData("103=51.0+51.4", "inconsistent")]
    [InlineData("102=51.2+51.4", "inconsistent")]
    [InlineData("102=51.1+51.5", "inconsistent")]
    [InlineData("9.9=10.0+0.0", "inconsistent")]
    [InlineData("10.1=10.0+0.0", "withinRounding")]
    [InlineData("5000=2964.2+2000.0", "inconsistent")]
    [InlineData("超100=60.2+39.7", "inconsistent")]
    [InlineData("超100=60.2+39.8", "exact")]
    [InlineData("10.0=6.0+3.0+?", "notBound")]
    [InlineData("10.0=6.0+5.0+?", "inconsistent")]
    [InlineData("186.7=15+53.2+100.5", "inconsistent")]
    [InlineData("14=1+1+1+1+1+1+1+1+1+1", "withinRounding")]
    [InlineData("16=1+1+1+1+1+1+1+1+1+1", "inconsistent")]
    public void Sums_under_half_away_from_zero(string sum, string verdict) => Assert.Equal(verdict, Sum(sum, "halfAwayFromZero"));

    [Theory]
    [InlineData("103=51.0+51.4", "nearestUnknownTies", "withinRounding")]
    [InlineData("103=51.0+51.4", "halfToEven", "inconsistent")]
    [InlineData("102=51.2+51.4", "halfToEven", "withinRounding")]
    [InlineData("102=51.1+51.5", "halfToEven", "inconsistent")]
    [InlineData("5=6.0", "truncate", "inconsistent")]
    [InlineData("5=5.9", "truncate", "withinRounding")]
    [InlineData("6=5.5", "ceiling", "withinRounding")]
    [InlineData("5=5.9", "floor", "withinRounding")]
    [InlineData("5=5.9", "exact", "inconsistent")]
    public void Sums_under_other_conventions(string sum, string rounding, string verdict) => Assert.Equal(verdict, Sum(sum, rounding));

    [Theory]
    [InlineData("half away from zero takes -2.5 to -3", """{"t":{"printed":"-3"},"a":{"printed":"-1.5","rounding":"exact"},"b":{"printed":"-1","rounding":"exact"}}""", """{"kind":"sum","total":"t","parts":["a","b"]}""", "withinRounding")]
    [InlineData("a cell of any sign", """{"t":"9.9","a":"10.0","z":{"printed":"0.0","signed":true}}""", """{"kind":"sum","total":"t","parts":["a","z"]}""", "withinRounding")]
    [InlineData("stated to hundreds", """{"t":{"printed":"5000","quantum":"100"},"a":"2964.2","b":"2000.0"}""", """{"kind":"sum","total":"t","parts":["a","b"]}""", "withinRounding")]
    [InlineData("a part taken away", """{"t":"11000","a":"12000","b":"1000"}""", """{"kind":"sum","total":"t","parts":["a",{"figure":"b","sign":-1}]}""", "exact")]
    [InlineData("one figure counted twice", """{"t":"7个","a":{"printed":null,"unit":"个"}}""", """{"kind":"sum","total":"t","parts":["a","a"]}""", "inconsistent")]
    [InlineData("one figure counted twice, evenly", """{"t":"8个","a":{"printed":null,"unit":"个"}}""", """{"kind":"sum","total":"t","parts":["a","a"]}""", "notBound")]
    [InlineData("one figure counted twice among many", """{"t":"3.11亿个","a":"1.5亿个","b":"1亿个"}""", """{"kind":"sum","total":"t","parts":["a","a","b"]}""", "inconsistent")]
    [InlineData("a figure on both sides", """{"t":"5","a":"0"}""", """{"kind":"sum","total":"t","parts":["t","a"]}""", "exact")]
    [InlineData("an empty range", """{"t":"不足0","a":"1"}""", """{"kind":"sum","total":"a","parts":["a","t",{"figure":"t","sign":-1}]}""", "inconsistent")]
    [InlineData("shares of one whole", """{"a":"7.1%","b":"38.3%","c":"54.6%"}""", """{"kind":"structure","shares":["a","b","c"]}""", "exact")]
    [InlineData("a ratio", """{"a":"7.1","b":"38.3","c":"54.6"}""", """{"kind":"structure","shares":["a","b","c"]}""", "exact")]
    [InlineData("a ratio within rounding", """{"a":"7.1","b":"38.3","c":"54.7"}""", """{"kind":"structure","shares":["a","b","c"]}""", "withinRounding")]
    [InlineData("a ratio of something else", """{"a":"7.1","b":"38.3","c":"54.9"}""", """{"kind":"structure","shares":["a","b","c"]}""", "inconsistent")]
    [InlineData("其中 12.4 of 12.3", """{"t":"12.3","p":"12.4"}""", """{"kind":"partOf","whole":"t","parts":["p"]}""", "inconsistent")]
    [InlineData("其中 12.35 of 12.3", """{"t":"12.3","p":"12.35"}""", """{"kind":"partOf","whole":"t","parts":["p"]}""", "withinRounding")]
    [InlineData("其中 12.3 of 12.3", """{"t":"12.3","p":"12.3"}""", """{"kind":"partOf","whole":"t","parts":["p"]}""", "exact")]
    [InlineData("其中 of counts", """{"t":"3个","p":"2个","q":"2个"}""", """{"kind":"partOf","whole":"t","parts":["p","q"]}""", "inconsistent")]
    [InlineData("one item in two units", """{"a":"0.85亿元","b":"8512万元"}""", """{"kind":"same","figures":["a","b"]}""", "withinRounding")]
    [InlineData("one item in two units, at odds", """{"a":"0.85亿元","b":"8555万元"}""", """{"kind":"same","figures":["a","b"]}""", "inconsistent")]
    [InlineData("text 2380, table 2380.5", """{"a":"2380","b":"2380.5"}""", """{"kind":"same","figures":["a","b"]}""", "withinRounding")]
    [InlineData("text 2380, table 2380.6", """{"a":"2380","b":"2380.6"}""", """{"kind":"same","figures":["a","b"]}""", "inconsistent")]
    [InlineData("7座 + 993个", """{"t":"1000个","a":"7座","b":"993个"}""", """{"kind":"sum","total":"t","parts":["a","b"]}""", "exact")]
    [InlineData("129 of 270 is not 47%", """{"r":"47%","p":"129个","w":"270个"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "inconsistent")]
    [InlineData("129 of 270 is 47% cut off", """{"r":{"printed":"47%","rounding":"truncate"},"p":"129个","w":"270个"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "exact")]
    [InlineData("629.0 of 647.4 is 97.2%", """{"r":"97.2%","p":"629.0亿元","w":"647.4亿元"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "exact")]
    [InlineData("33.4% of 12 projects", """{"r":"33.4%","p":{"printed":null,"unit":"个"},"w":"12个"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "inconsistent")]
    [InlineData("33.3% of 12 projects", """{"r":"33.3%","p":{"printed":null,"unit":"个"},"w":"12个"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "notBound")]
    [InlineData("1成 of ten", """{"r":"1成","p":"1个","w":"10个"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "exact")]
    [InlineData("a ratio as a plain number", """{"r":"0.10","p":"1个","w":"10个"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "exact")]
    [InlineData("more than all", """{"r":"120%","p":"6个","w":"5个"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "exact")]
    [InlineData("all of itself", """{"r":"100%","p":"6亿元"}""", """{"kind":"share","rate":"r","part":"p","whole":"p"}""", "exact")]
    [InlineData("not all of itself", """{"r":"99%","p":"6亿元"}""", """{"kind":"share","rate":"r","part":"p","whole":"p"}""", "inconsistent")]
    [InlineData("a divisor printed as zero", """{"r":"50.0%","p":"0亿元","w":"0亿元"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "withinRounding")]
    [InlineData("a lead of 13.8 points", """{"l":"13.8个百分点","p":"629.0","w":"647.4"}""", """{"kind":"lead","lead":"l","part":"p","whole":"w","schedule":"10/12"}""", "exact")]
    [InlineData("a lead of 13.9 points", """{"l":"13.9个百分点","p":"629.0","w":"647.4"}""", """{"kind":"lead","lead":"l","part":"p","whole":"w","schedule":"10/12"}""", "inconsistent")]
    [InlineData("up 95.66%", """{"g":"95.66%","c":"313.64亿元","i":"153.34亿元"}""", """{"kind":"growth","rate":"g","current":"c","increase":"i"}""", "exact")]
    [InlineData("up 95.76%", """{"g":"95.76%","c":"313.64亿元","i":"153.34亿元"}""", """{"kind":"growth","rate":"g","current":"c","increase":"i"}""", "inconsistent")]
    [InlineData("up 25% on 80", """{"g":"25%","c":"100亿元","p":"80亿元"}""", """{"kind":"growth","rate":"g","current":"c","previous":"p"}""", "exact")]
    [InlineData("down 20%", """{"g":"-20%","c":"80亿元","p":"100亿元"}""", """{"kind":"growth","rate":"g","current":"c","previous":"p"}""", "exact")]
    [InlineData("a mean", """{"m":"7.79亿元","t":"818.4亿元","n":"105个"}""", """{"kind":"mean","mean":"m","total":"t","count":"n"}""", "exact")]
    [InlineData("a wrong mean", """{"m":"7.80亿元","t":"818.4亿元","n":"105个"}""", """{"kind":"mean","mean":"m","total":"t","count":"n"}""", "inconsistent")]
    [InlineData("a whole mean that is not printed", """{"m":{"printed":null,"unit":"个","integer":true},"t":"38个","n":"3个"}""", """{"kind":"mean","mean":"m","total":"t","count":"n"}""", "inconsistent")]
    [InlineData("10 at 1亿元 or more", """{"t":"210亿元","n":"10个","h":"1亿元"}""", """{"kind":"eachAtLeast","total":"t","count":"n","threshold":"h"}""", "exact")]
    [InlineData("10 that cost less", """{"t":"9亿元","n":"10个","h":{"printed":"1亿元","rounding":"exact"}}""", """{"kind":"eachAtLeast","total":"t","count":"n","threshold":"h"}""", "inconsistent")]
    [InlineData("10 that may just cost it", """{"t":"9.9亿元","n":"10个","h":"1亿元"}""", """{"kind":"eachAtLeast","total":"t","count":"n","threshold":"h"}""", "withinRounding")]
    [InlineData("1500元 an acre", """{"t":"3000元","n":{"printed":"2亩","rounding":"exact"},"h":{"printed":"1500元","rounding":"exact"}}""", """{"kind":"eachAtLeast","total":"t","count":"n","threshold":"h"}""", "exact")]
    [InlineData("less than 1600元 an acre", """{"t":"3000元","n":{"printed":"2亩","rounding":"exact"},"h":{"printed":"1600元","rounding":"exact"}}""", """{"kind":"eachAtLeast","total":"t","count":"n","threshold":"h"}""", "inconsistent")]
    [InlineData("twice itself", """{"t":"1亿元","n":"2个"}""", """{"kind":"eachAtLeast","total":"t","count":"n","threshold":"t"}""", "inconsistent")]
    [InlineData("350 within 2380", """{"a":"350亿元","b":"2380亿元"}""", """{"kind":"atMost","lesser":"a","greater":"b"}""", "exact")]
    [InlineData("100 and 超100", """{"a":"超100亿元","b":{"printed":"100亿元","rounding":"exact"}}""", """{"kind":"atMost","lesser":"a","greater":"b"}""", "inconsistent")]
    [InlineData("10 less 7", """{"d":"3亿元","a":"10亿元","b":"7亿元"}""", """{"kind":"difference","minuend":"a","subtrahend":"b","difference":"d"}""", "exact")]
    [InlineData("10.0 less 7.0 is 3.1", """{"d":"3.1亿元","a":"10.0亿元","b":"7.0亿元"}""", """{"kind":"difference","minuend":"a","subtrahend":"b","difference":"d"}""", "withinRounding")]
    [InlineData("10.0 less 7.0 is not 3.2", """{"d":"3.2亿元","a":"10.0亿元","b":"7.0亿元"}""", """{"kind":"difference","minuend":"a","subtrahend":"b","difference":"d"}""", "inconsistent")]
    [InlineData("less than nothing, of what is never below zero", """{"d":"3亿元","a":"7亿元","b":"11亿元"}""", """{"kind":"difference","minuend":"a","subtrahend":"b","difference":"d"}""", "inconsistent")]
    [InlineData("the gap of two rates", """{"d":"0.94个百分点","a":"66.16%","b":"65.22%"}""", """{"kind":"difference","minuend":"a","subtrahend":"b","difference":"d"}""", "exact")]
    [InlineData("one and a half times", """{"t":"1.5","p":"3亿元","w":"2亿元"}""", """{"kind":"multiple","times":"t","part":"p","whole":"w"}""", "exact")]
    [InlineData("not twice", """{"t":"2.0","p":"3.0亿元","w":"2.0亿元"}""", """{"kind":"multiple","times":"t","part":"p","whole":"w"}""", "inconsistent")]
    [InlineData("three shares", """{"a":"2.5%","b":"37.5%","c":"60.0%"}""", """{"kind":"structure","shares":["a","b","c"]}""", "exact")]
    [InlineData("three thirds", """{"a":"33.3%","b":"33.3%","c":"33.3%"}""", """{"kind":"structure","shares":["a","b","c"]}""", "withinRounding")]
    [InlineData("three shares too many", """{"a":"33.4%","b":"33.4%","c":"33.4%"}""", """{"kind":"structure","shares":["a","b","c"]}""", "inconsistent")]
    [InlineData("shares as plain numbers", """{"a":"0.25","b":"0.25","c":"0.50"}""", """{"kind":"structure","shares":["a","b","c"]}""", "exact")]
    [InlineData("a share that is not printed", """{"a":"2.5%","b":"37.5%","c":{"printed":null,"unit":"%"}}""", """{"kind":"structure","shares":["a","b","c"]}""", "notBound")]
    [InlineData("the mean of a third and two thirds", """{"m":"50","a":"70","b":"40","v":"10人","w":"20人"}""", """{"kind":"weightedMean","mean":"m","values":["a","b"],"weights":["v","w"]}""", "exact")]
    [InlineData("a mean beyond all values", """{"m":"71","a":"70","b":"40","v":"10人","w":"20人"}""", """{"kind":"weightedMean","mean":"m","values":["a","b"],"weights":["v","w"]}""", "inconsistent")]
    [InlineData("a mean that weights leave out", """{"m":"53","a":"70.0","b":"40.0","v":"10人","w":"20人"}""", """{"kind":"weightedMean","mean":"m","values":["a","b"],"weights":["v","w"]}""", "inconsistent")]
    [InlineData("a mean that rounded weights allow", """{"m":"51.0","a":"70.0","b":"40.0","v":"1.1","w":"1.9"}""", """{"kind":"weightedMean","mean":"m","values":["a","b"],"weights":["v","w"]}""", "exact")]
    [InlineData("a mean that rounded weights just allow", """{"m":"51.5","a":"70.0","b":"40.0","v":"1.1","w":"1.9"}""", """{"kind":"weightedMean","mean":"m","values":["a","b"],"weights":["v","w"]}""", "withinRounding")]
    [InlineData("a mean that rounded weights just forbid", """{"m":"51.6","a":"70.0","b":"40.0","v":"1.1","w":"1.9"}""", """{"kind":"weightedMean","mean":"m","values":["a","b"],"weights":["v","w"]}""", "inconsistent")]
    [InlineData("10% in two periods", """{"r":"10%","c":"121","p":"100"}""", """{"kind":"averageGrowth","rate":"r","current":"c","previous":"p","periods":2}""", "exact")]
    [InlineData("ten years of people", """{"r":"0.53%","c":"1411778724人","p":"1339724852人"}""", """{"kind":"averageGrowth","rate":"r","current":"c","previous":"p","periods":10}""", "exact")]
    [InlineData("ten years of people, a hundredth too many", """{"r":"0.54%","c":"1411778724人","p":"1339724852人"}""", """{"kind":"averageGrowth","rate":"r","current":"c","previous":"p","periods":10}""", "inconsistent")]
    [InlineData("a root that prints do not reach, but true values do", """{"r":"4.2%","c":"1.13","p":"1.00"}""", """{"kind":"averageGrowth","rate":"r","current":"c","previous":"p","periods":3}""", "exact")]
    [InlineData("a root that true values just reach", """{"r":"4.4%","c":"1.13","p":"1.00"}""", """{"kind":"averageGrowth","rate":"r","current":"c","previous":"p","periods":3}""", "withinRounding")]
    [InlineData("a fall to nothing", """{"r":"-100%","c":"0个","p":"5个"}""", """{"kind":"averageGrowth","rate":"r","current":"c","previous":"p","periods":4}""", "exact")]
    [InlineData("one period is a growth", """{"r":"25%","c":"100亿元","p":"80亿元"}""", """{"kind":"averageGrowth","rate":"r","current":"c","previous":"p","periods":1}""", "exact")]
    [InlineData("a part of which no whole number is so printed", """{"a":"1.23456万个","b":"20000个","r":"61.7%"}""", """{"kind":"share","rate":"r","part":"a","whole":"b"}""", "inconsistent")]
    public void Worked_by_hand(string what, string figures, string relation, string verdict) =>
        Assert.Equal((what, verdict), (what, Judged(figures, relation)));

    [Theory]
    [InlineData("""{"a":"1个","b":"1人"}""", """{"kind":"same","figures":["a","b"]}""")]
    [InlineData("""{"a":"1个","b":"1"}""", """{"kind":"sum","total":"a","parts":["b"]}""")]
    [InlineData("""{"a":"1亩","b":"1吨"}""", """{"kind":"partOf","whole":"a","parts":["b"]}""")]
    [InlineData("""{"a":"1%","b":"1亿元"}""", """{"kind":"atMost","lesser":"a","greater":"b"}""")]
    [InlineData("""{"r":"1亿元","a":"1亿元","b":"1亿元"}""", """{"kind":"share","rate":"r","part":"a","whole":"b"}""")]
    [InlineData("""{"r":"1%","a":"1亿元","b":"1个"}""", """{"kind":"share","rate":"r","part":"a","whole":"b"}""")]
    [InlineData("""{"r":"1%","a":"1亿元","b":"1个"}""", """{"kind":"growth","rate":"r","current":"a","increase":"b"}""")]
    [InlineData("""{"m":"1%","t":"1亿元","n":"1个"}""", """{"kind":"mean","mean":"m","total":"t","count":"n"}""")]
    [InlineData("""{"m":"1亿元","t":"1亿元","n":"1亿元"}""", """{"kind":"mean","mean":"m","total":"t","count":"n"}""")]
    [InlineData("""{"t":"1亿元","n":"1个","h":"1个"}""", """{"kind":"eachAtLeast","total":"t","count":"n","threshold":"h"}""")]
    [InlineData("""{"r":"1%","a":"0个","b":"0个"}""", """{"kind":"share","rate":"r","part":"a","whole":"b"}""")]
    [InlineData("""{"r":"1%","a":"1亿元","b":"-1亿元"}""", """{"kind":"growth","rate":"r","current":"a","previous":"b"}""")]
    [InlineData("""{"r":"1%","a":"1亿元","b":"3亿元"}""", """{"kind":"growth","rate":"r","current":"a","increase":"b"}""")]
    [InlineData("""{"m":"1亿元","t":"1亿元","n":"0个"}""", """{"kind":"mean","mean":"m","total":"t","count":"n"}""")]
    [InlineData("""{"a":{"printed":"444项","basis":"distinctProjects"},"b":{"printed":"569项","basis":"拆分后"}}""", """{"kind":"same","figures":["a","b"]}""")]
    [InlineData("""{"a":{"printed":"5个","basis":"eventEntries"},"b":"3个","c":{"printed":"2个","basis":"standingStock"}}""", """{"kind":"sum","total":"a","parts":["b","c"]}""")]
    [InlineData("""{"d":"3%","a":"10亿元","b":"7亿元"}""", """{"kind":"difference","minuend":"a","subtrahend":"b","difference":"d"}""")]
    [InlineData("""{"a":"1个","b":"2个"}""", """{"kind":"structure","shares":["a","b"]}""")]
    [InlineData("""{"m":"5个","a":"5个","b":"5个","v":"1人","w":"1元"}""", """{"kind":"weightedMean","mean":"m","values":["a","b"],"weights":["v","w"]}""")]
    [InlineData("""{"m":"5元","a":"5个","b":"5个","v":"1人","w":"1人"}""", """{"kind":"weightedMean","mean":"m","values":["a","b"],"weights":["v","w"]}""")]
    [InlineData("""{"m":"5个","a":"5个","b":"5个","v":"0人","w":"0人"}""", """{"kind":"weightedMean","mean":"m","values":["a","b"],"weights":["v","w"]}""")]
    [InlineData("""{"r":"5%","c":"5个","p":"0个"}""", """{"kind":"averageGrowth","rate":"r","current":"c","previous":"p","periods":2}""")]
    [InlineData("""{"t":"2亿元","p":"4亿元","w":"2亿元"}""", """{"kind":"multiple","times":"t","part":"p","whole":"w"}""")]
    [InlineData("""{"a":{"printed":"5亿元","basis":"决算数"},"b":"5亿元"}""", """{"kind":"same","figures":["a","b"]}""")]
    [InlineData("""{"a":"5亿元","b":{"printed":"5亿元","basis":"初步核算数"}}""", """{"kind":"atMost","lesser":"a","greater":"b"}""")]
    [InlineData("""{"a":{"printed":"5亿元","basis":"修订数"},"b":{"printed":"5亿元","basis":"初步数"}}""", """{"kind":"same","figures":["a","b"]}""")]
    public void What_cannot_be_judged_says_why_and_takes_no_part(string figures, string relation)
    {
        ConsistencyReport report = Check(figures, relation);
        RelationFinding finding = report.Findings.Single();

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.NotNull(finding.Reason);
        Assert.Null(finding.PrintedDifference);
        Assert.Null(finding.Tolerance);
        Assert.Equal(BulletinVerdict.Undetermined, report.Verdict);
    }

    [Theory]
    [InlineData("""{"r":"50%","a":{"printed":"1个","basis":"eventEntries"},"b":{"printed":"2个","basis":"standingStock"}}""", """{"kind":"share","rate":"r","part":"a","whole":"b"}""")]
    [InlineData("""{"a":{"printed":"1个","basis":"unknown"},"b":{"printed":"1个","basis":"standingStock"}}""", """{"kind":"same","figures":["a","b"]}""")]
    [InlineData("""{"a":{"printed":"1个","nature":"plan","asOf":"2023-01-28","label":"x"},"b":{"printed":"1个","nature":"actual"}}""", """{"kind":"same","figures":["a","b"]}""")]
    [InlineData("""{"a":{"printed":"1亿元","basis":"决算数"},"b":{"printed":"1亿元","basis":"决算数"}}""", """{"kind":"same","figures":["a","b"]}""")]
    [InlineData("""{"r":"0%","a":{"printed":"1亿元","basis":"初步数"},"b":{"printed":"1亿元","basis":"决算数"}}""", """{"kind":"growth","rate":"r","current":"a","previous":"b"}""")]
    public void What_does_not_keep_a_relation_from_being_judged(string figures, string relation) =>
        Assert.Equal("exact", Judged(figures, relation));

    [Theory]
    [InlineData("""{"t":"2380亿元","a":"2380.4亿元"}""", """{"kind":"sum","total":"t","parts":["a"]}""", "-0.4亿元", "0.55亿元")]
    [InlineData("""{"t":"3万个","a":"1个"}""", """{"kind":"sum","total":"t","parts":["a"]}""", "2.9999万个", "0.5万个")]
    [InlineData("""{"t":{"printed":"5000","quantum":"100"},"a":"4964.2"}""", """{"kind":"sum","total":"t","parts":["a"]}""", "35.8", "50.05")]
    [InlineData("""{"a":"10亿元","b":"1亿元"}""", """{"kind":"atMost","lesser":"a","greater":"b"}""", "-9亿元", "1亿元")]
    [InlineData("""{"a":"8512万元","b":"1亿元"}""", """{"kind":"atMost","lesser":"a","greater":"b"}""", "0万元", "5000.5万元")]
    [InlineData("""{"w":"3个","p":"5个"}""", """{"kind":"partOf","whole":"w","parts":["p"]}""", "-2个", "0个")]
    [InlineData("""{"a":"1.0","b":"3","c":"2"}""", """{"kind":"same","figures":["a","b","c"]}""", "2", "1.05")]
    [InlineData("""{"t":"9亿元","n":"10个","h":"1亿元"}""", """{"kind":"eachAtLeast","total":"t","count":"n","threshold":"h"}""", "-1亿元", "0.5亿元")]
    [InlineData("""{"r":"33.3%","p":"1个","w":"3个"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "-0.033%", "0.05%")]
    [InlineData("""{"r":"3成","p":"1个","w":"3个"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "-0.33成", "0.5成")]
    [InlineData("""{"r":"0.3","p":"1个","w":"3个"}""", """{"kind":"share","rate":"r","part":"p","whole":"w"}""", "-0.033", "0.05")]
    [InlineData("""{"m":"8亿元","t":"818.4亿元","n":"105个"}""", """{"kind":"mean","mean":"m","total":"t","count":"n"}""", "0.21亿元", "0.5亿元")]
    [InlineData("""{"l":"13.8个百分点","p":"629.0","w":"647.4"}""", """{"kind":"lead","lead":"l","part":"p","whole":"w","schedule":"10/12"}""", "-0.025个百分点", "0.05个百分点")]
    [InlineData("""{"g":"25%","c":"100亿元","p":"80亿元"}""", """{"kind":"growth","rate":"g","current":"c","previous":"p"}""", "0%", "0.5%")]
    [InlineData("""{"d":"3.1亿元","a":"10.0亿元","b":"7.0亿元"}""", """{"kind":"difference","minuend":"a","subtrahend":"b","difference":"d"}""", "0.1亿元", "0.15亿元")]
    [InlineData("""{"t":"1.5","p":"3.1亿元","w":"2.0亿元"}""", """{"kind":"multiple","times":"t","part":"p","whole":"w"}""", "-0.05", "0.05")]
    [InlineData("""{"a":"33.3%","b":"33.3%","c":"33.3%"}""", """{"kind":"structure","shares":["a","b","c"]}""", "0.1%", "0.15%")]
    [InlineData("""{"m":"53","a":"70","b":"40","v":"10人","w":"20人"}""", """{"kind":"weightedMean","mean":"m","values":["a","b"],"weights":["v","w"]}""", "3", "0.5")]
    [InlineData("""{"r":"0.54%","c":"1411778724人","p":"1339724852人"}""", """{"kind":"averageGrowth","rate":"r","current":"c","previous":"p","periods":10}""", "0.0148%", "0.005%")]
    [InlineData("""{"r":"11%","c":"121","p":"100"}""", """{"kind":"averageGrowth","rate":"r","current":"c","previous":"p","periods":2}""", "1%", "0.5%")]
    [InlineData("""{"t":"约5亿元","a":"4亿元"}""", """{"kind":"sum","total":"t","parts":["a"]}""", null, null)]
    [InlineData("""{"t":{"printed":null,"unit":"亿元"},"a":"4亿元"}""", """{"kind":"sum","total":"t","parts":["a"]}""", null, null)]
    [InlineData("""{"t":"5亿元","a":"4亿元以上"}""", """{"kind":"atMost","lesser":"t","greater":"a"}""", null, null)]
    public void Differences_and_tolerances_are_in_the_unit_of_the_first_figure(
        string figures, string relation, string? difference, string? tolerance)
    {
        RelationFinding finding = Check(figures, relation).Findings.Single();

        Assert.Equal(difference, finding.PrintedDifference is { } d ? finding.Unit.Write(d) : null);
        Assert.Equal(tolerance, finding.Tolerance is { } t ? finding.Unit.Write(t) : null);
    }

    [Theory]
    [InlineData("47.8%", "halfAwayFromZero", "exact")]
    [InlineData("47.7%", "truncate", "exact")]
    [InlineData("47.8%", "ceiling", "exact")]
    [InlineData("47.7%", "floor", "exact")]
    [InlineData("47.8%", "nearestUnknownTies", "exact")]
    [InlineData("47.8%", "exact", "inconsistent")]
    [InlineData("47.7%", "halfAwayFromZero", "inconsistent")]
    [InlineData("约48%", "halfAwayFromZero", "exact")]
    [InlineData("约47%", "halfAwayFromZero", "withinRounding")]
    public void A_quotient_is_exact_when_it_prints_as_the_rate(string rate, string rounding, string verdict) =>
        Assert.Equal(verdict, Judged(
            $$"""{"r":{"printed":"{{rate}}","rounding":"{{rounding}}"},"p":"129个","w":"270个"}""",
            """{"kind":"share","rate":"r","part":"p","whole":"w"}"""));

    [Fact]
    public void An_empty_range_is_a_conflict_without_any_relation() => Assert.Equal(
        BulletinVerdict.Inconsistent,
        Referee.Check(BulletinDocument.Read("""{"figures":{"a":"105余个"}}""")).Verdict);

    private static string Sum(string sum, string rounding)
    {
        string[] prints = sum.Split('=', '+');
        IEnumerable<string> figures = prints.Select((print, i) =>
            print == "?" ? $"\"f{i}\":{{\"printed\":null}}" : $"\"f{i}\":{{\"printed\":\"{print}\",\"rounding\":\"{rounding}\"}}");
        IEnumerable<string> parts = Enumerable.Range(1, prints.Length - 1).Select(i => $"\"f{i}\"");
        return Judged(
            $"{{{string.Join(',', figures)}}}", $$"""{"kind":"sum","total":"f0","parts":[{{string.Join(',', parts)}}]}""");
    }

    private static string Judged(string figures, string relation)
    {
        string verdict = Check(figures, relation).Findings.Single().Verdict.ToString();
        return char.ToLowerInvariant(verdict[0]) + verdict[1..];
    }

    private static ConsistencyReport Check(string figures, string relation) =>
        Referee.Check(BulletinDocument.Read($$"""{"figures":{{figures}},"relations":[{{relation}}]}"""));
}
