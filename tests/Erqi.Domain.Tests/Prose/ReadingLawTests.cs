using CsCheck;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Prose;
using Erqi.Domain.Published;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Prose;

/// <summary>What holds of every reading, on texts put together at random from synthetic pieces.</summary>
public sealed class ReadingLawTests
{
    private static readonly string[] Pieces =
    [
        "全区重点项目360个，总投资2380亿元。", "按行业划分，工业200个，总投资1380.2亿元；服务业160个，总投资999.8亿元。", "其中，",
        "“三个一批”", "2023年1月28日，", "同比下降3.4%；", "占比12.5%，", "一是抓好5G建设。", "约２０个（甲８个、乙１２个），", "第七期", "三分之一",
        "九成以上", "由12.5%提高到13.1%，", "PM2.5、", "8.7∶41.2∶50.1", "10.8、15.4和20.1亿元", "项目", "（", "）", "。", "\r\n", "　", "十", "万", "3", ".", "-", "𠀀", "①",
        "其中", "包括", "分为", "中，", "在内的", "：", "；", "，", "、", "共", "各", "占", "的", "分别为", "等", "比上年", "增长", "减少", "增幅达", "由", "提高到", "或", "至", "节约", "预算", "实际",
        "企业", "12家", "1/3", "占1/4", "/", "0个", "超0亿元", "2.5", "30亿元", "40.5%", "8名", "2010年", "2011年", "均价", "好于", "其余", "合计", "平均每", "率", "首次超过", "贷款",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Pieces).Array[0, 24].Select(string.Concat);

    [Fact]
    public void Figures_and_numbers_passed_over_cover_every_numeral_once() => Property.Holds(Texts, text =>
    {
        ArticleReading reading = ArticleReader.Read(text);
        int[] covered = new int[text.Length];
        foreach (TextSpan at in reading.Figures.Select(figure => figure.At!).Concat(reading.PassedOver.Select(passed => passed.At!)))
        {
            for (int i = at.Start; i < at.End; i++)
            {
                covered[i]++;
            }
        }

        return Enumerable.Range(0, text.Length).All(i => covered[i] <= 1 && (covered[i] == 1 || !(char.IsNumber(text[i]) || "零〇一二两三四五六七八九十百千万亿".Contains(text[i], StringComparison.Ordinal))));
    });

    [Theory]
    [InlineData("企业去年100家，今年90家，同比下降10%。亿元以上项目20个，其中甲类12个。")]
    [InlineData("企业300家，其中乙类100家，占总数的1/3以上，比重近1/4，占到7/10左右，降幅为1/10。")]
    [InlineData("分别回落0.2个和0.7个百分点，分别减少3人、4人，下降近两成，指数下降0.2点，翻两番，增长近一半。")]
    public void A_print_out_of_a_text_is_the_same_in_a_document(string text)
    {
        Bulletin read = ArticleReader.Read(text).Bulletin;

        Assert.Equal(read.Figures.Select(figure => figure.Print), BulletinDocument.Read(BulletinDocument.Write(read)).Figures.Select(figure => figure.Print));
    }

    [Fact]
    public void Whatever_is_read_can_be_judged() => Property.Holds(Texts, text => Referee.Check(ArticleReader.Read(text).Bulletin).Findings.Count >= 0);

    [Fact]
    public void The_place_of_a_print_gives_it_back() => Property.Holds(Texts, text => ArticleReader.Read(text).Figures.All(figure =>
        Flat(figure.At!.In(text)) == figure.Figure.Print!.Text
        && text.AsSpan()[..figure.At!.Start].Count('\n') + 1 == figure.At.Line
        && figure.At.Start - (text.AsSpan()[..figure.At.Start].LastIndexOf('\n') + 1) + 1 == figure.At.Column));

    [Fact]
    public void Blanks_and_line_breaks_anywhere_change_nothing_that_is_read() => Property.Holds(
        Gen.Select(Texts, Gen.Int[1, 7], Gen.OneOf(" ", "\n", "\r\n", "　", "\t")), drawn =>
        {
            (string text, int every, string blank) = drawn;

            // Tabs in two lines draw a table.
            blank = blank == "\t" && text.Contains('\n', StringComparison.Ordinal) ? " " : blank;
            string parted = string.Concat(text.Select((c, i) => i % every == 0 && !char.IsLowSurrogate(c) ? blank + c : $"{c}"));
            return Read(text).SequenceEqual(Read(parted));
        });

    [Fact]
    public void A_line_may_begin_with_a_term_of_a_structure() =>
        Assert.Equal(Read("增幅达8.7∶41.2∶50.1、"), Read("增幅达8.7∶\n41.2∶\n50.1、"));

    [Fact]
    public void Full_width_is_half_width() => Property.Holds(Texts, text => Read(text).SequenceEqual(Read(string.Concat(text.Select(Wide)))));

    private static IEnumerable<string> Read(string text)
    {
        ArticleReading reading = ArticleReader.Read(text);
        return [.. reading.Figures.Select(figure => figure.Figure.Print!.Text), .. reading.Relations.Select(relation => relation.Fingerprint)];
    }

    private static char Wide(char c) => c is (>= '0' and <= '9') or '%' or '.' or '-' ? (char)(c + ('０' - '0')) : c;

    private static string Flat(ReadOnlySpan<char> text) =>
        string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));
}
