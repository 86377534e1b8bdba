using System.Globalization;
using System.Text;

namespace Erqi.Domain.Benchmarks;

/// <summary>Writes synthetic articles of the kind that the reader of prose is for: lists, shares, steps, rates and repetitions.</summary>
internal static class SyntheticArticle
{
    /// <summary>Gives an article of at least so many characters; every paragraph tells of another place, and is true.</summary>
    public static string OfLength(int length)
    {
        StringBuilder text = new(length + 400);
        for (int i = 0; text.Length < length; i++)
        {
            Append(text, i);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int place)
    {
        int built = 12 + (place % 57), going = 20 + (place * 7 % 83), planned = 3 + (place % 11);
        int total = built + going + planned;
        decimal first = 10 + (place * 13 % 900 / 10m), second = 20 + (place * 29 % 1700 / 10m), sum = first + second;
        decimal share = Math.Round(100 * first / sum, 1, MidpointRounding.AwayFromZero);
        _ = text.Append(
            CultureInfo.InvariantCulture,
            $"""
            {place + 1}号片区今年推进项目{total}个，总投资{sum}亿元，年度计划投资{sum / 2}亿元。按建设性质划分，已建成项目{built}个；续建项目{going}个；新开工项目{planned}个。
            其中，工业项目投资{first}亿元，占总投资的{share}%，同比增长{place % 90 / 10m}%；服务业项目投资{second}亿元，比上年增加{1 + (place % 9)}亿元。截至9月底，一批项目提前投产，近3年累计带动就业超{place % 40}.5万人。

            """);
    }
}
