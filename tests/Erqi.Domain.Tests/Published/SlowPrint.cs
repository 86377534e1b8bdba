using System.Globalization;
using System.Numerics;
using System.Text;
using CsCheck;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Published;

/// <summary>
/// A print that is put together from its parts, so that what it says is known before it is read, and worked out by the rules
/// as they are written down, with the digits as text.
/// </summary>
internal sealed record SlowPrint(
    SlowPrint.Words Front, string Direction, SlowPrint.Digits Number, int Over, string Multiplier, SlowPrint.Unit Noun, SlowPrint.Words Behind)
{
    private static readonly char[] NonZero = [.. "123456789"];

    private static readonly Words[] Fronts =
    [
        new("约", Qualifier.About), new("大约", Qualifier.About), new("近", Qualifier.JustBelow), new("接近", Qualifier.JustBelow),
        new("不足", Qualifier.Below), new("不满", Qualifier.Below), new("不到", Qualifier.Below), new("超", Qualifier.MoreThan),
        new("超过", Qualifier.MoreThan), new("逾", Qualifier.MoreThan), new("突破", Qualifier.MoreThan),
        new("至少", Qualifier.AtLeast), new("最少", Qualifier.AtLeast), new("不低于", Qualifier.AtLeast),
        new("不超过", Qualifier.AtMost), new("最多", Qualifier.AtMost), new("至多", Qualifier.AtMost), new("多达", Qualifier.None),
    ];

    private static readonly Words[] Behinds =
    [
        new("左右", Qualifier.About), new("上下", Qualifier.About), new("以上", Qualifier.AtLeast), new("以内", Qualifier.AtMost),
        new("以下", Qualifier.AtMost), new("及以上", Qualifier.AtLeast), new("之多", Qualifier.None),
    ];

    private static readonly Words Nothing = new("", Qualifier.None);

    // What is printed, the unit it is, one of it in base units, and whether it is a count, a rate, or goes with 万.
    private static readonly Unit[] Units =
    [
        new("", "", 1, ""), new("个", "个", 1, "count"), new("个项目", "个", 1, "count"), new("家企业", "家", 1, "count"),
        new("户", "户", 1, "count"), new("名", "名", 1, "count"), new("人次", "人次", 1, ""), new("元", "元", 1, ""),
        new("元人民币", "元", 1, ""), new("美元", "美元", 1, ""), new("吨", "吨", 1_000_000, ""), new("斤", "斤", 500, ""),
        new("亩", "亩", Rational.Of(2000, 3), ""), new("平方公里", "平方公里", 1_000_000, ""), new("千瓦时", "千瓦时", 1, ""),
        new("元/人", "元/人", 1, ""), new("辆/千人", "辆/千人", Rational.Of(1, 1000), ""), new("大类", "大类", 1, ""),
        new("%", "%", 1, "rate"), new("‰", "‰", Rational.Of(1, 10), "rate"), new("成", "成", 10, "rate"),
        new("倍", "倍", 100, "rate"), new("个百分点", "个百分点", 1, "rate"),
    ];

    public static Gen<SlowPrint> Any { get; } = Gen.Select(
        Gen.Int[0, 5], Gen.Int[0, 8], Gen.ULong[0, 999_999], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, Units.Length - 1], Gen.Int[0, int.MaxValue])
        .Select(pick => Make(pick.Item1, pick.Item2, pick.Item3, pick.Item4, pick.Item5, Units[pick.Item6], pick.Item7));

    public string Text => $"{Front.Text}{Direction}{Number.Text}{(Over == 1 ? "余" : "")}{Multiplier}{(Over == 2 ? "多" : "")}{Noun.Printed}{Behind.Text}";

    public string UnitText => Multiplier + Noun.Text;

    public bool IsNegative => Direction == "下降" || Number.HasMinus;

    public Qualifier Qualifier => Over > 0 ? Qualifier.ALittleOver : Front.Meaning != Qualifier.None ? Front.Meaning : Behind.Meaning;

    private Rational Scale => Noun.Size * (Multiplier switch { "万" => 10_000, "亿" => 100_000_000, "万亿" => 1_000_000_000_000, _ => 1 });

    /// <summary>The true values in base units, read off the table.</summary>
    public ValueRange Range()
    {
        bool isCount = Noun.Kind == "count";
        Rational v = Number.Value, u = Number.Unit(Number.Plain.Length - 1);
        Rational w = Over == 2 ? u : Number.Unit(Number.Plain.LastIndexOfAny(NonZero));
        Rational t = Number.Unit(Number.Plain.IndexOfAny(NonZero));
        Rational s = w < v / 5 ? w : v / 5;
        s = s < u / 2 ? u / 2 : s;
        bool isExact = isCount && Number.Places == 0 && Multiplier == "";
        ValueRange range = Qualifier switch
        {
            Qualifier.None when isExact => ValueRange.Point(v),
            Qualifier.None when v == 0 => ValueRange.Between(-u / 2, u / 2, false, false),
            Qualifier.None => ValueRange.Between(v - (u / 2), v + (u / 2), true, false),
            Qualifier.About => ValueRange.Between(v - s, v + s),
            Qualifier.JustBelow => ValueRange.Between(v - t, v, true, false),
            Qualifier.ALittleOver => ValueRange.Between(v, v + w, false, false),
            Qualifier.Below => ValueRange.LessThan(v),
            Qualifier.MoreThan => ValueRange.MoreThan(v),
            Qualifier.AtLeast => ValueRange.AtLeast(v),
            _ => ValueRange.AtMost(v),
        };
        range = (IsNegative ? -range : range) * Scale;
        range = IsNegative || Noun.Kind == "rate" ? range : range.Intersect(ValueRange.NotNegative);
        return isCount && (Number.Places == 0 || Multiplier != "") ? range.WholeNumbers() : range;
    }

    private static SlowPrint Make(int words, int form, ulong digits, int places, int multiplier, Unit unit, int seed)
    {
        Random random = new(seed);
        var number = Digits.Of(digits, form is 2 or 3 ? 0 : places, form, random);
        bool mayQualify = number.Value != 0;
        string factor = unit.Kind == "rate" ? "" : multiplier switch { 1 => "万", 2 => "亿", 3 => "万亿", _ => "" };

        // 大类 is a word that is not known, behind which 余 has no place but the number's.
        int over = words == 4 && mayQualify ? (factor == "" ? 1 : 1 + random.Next(2)) : 0;
        Words front = words == 1 ? Fronts[random.Next(Fronts.Length)] : Nothing;
        Words behind = words == 2 ? Behinds[random.Next(Behinds.Length)] : Nothing;
        front = mayQualify ? front : Nothing;
        behind = mayQualify ? behind : Nothing;
        string direction = words == 3 || (words == 1 && random.Next(4) == 0) ? (random.Next(2) == 0 ? "下降" : "增长") : "";
        direction = number.HasMinus ? "" : direction;
        return new SlowPrint(front, direction, number, over, factor, unit, behind);
    }

    public sealed record Words(string Text, Qualifier Meaning);

    public sealed record Unit(string Printed, string Text, Rational Size, string Kind);

    /// <summary>A number as printed, and in ordinary digits with its point.</summary>
    public sealed record Digits(string Text, string Plain)
    {
        public bool HasMinus => Text[0] is '-' or '−';

        public int Places => Plain.Contains('.', StringComparison.Ordinal) ? Plain.Length - 1 - Plain.IndexOf('.', StringComparison.Ordinal) : 0;

        public Rational Value => Rational.Of(
            BigInteger.Parse(Plain.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, Places));

        /// <summary>The unit of the digit at a place in the text.</summary>
        public Rational Unit(int place)
        {
            int point = Plain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var found ? found : Plain.Length;
            return place < 0 ? Rational.One : Rational.PowerOfTen(place < point ? point - 1 - place : point - place);
        }

        public static Digits Of(ulong digits, int places, int form, Random random)
        {
            string all = digits.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
            string plain = places == 0 ? all : $"{all[..^places]}.{all[^places..]}";
            return form switch
            {
                0 => new(string.Concat(plain.Select(c => (char)(c - '!' + '！'))), plain),
                1 => new(Parted(plain), plain),
                2 => new(Chinese((int)(digits % 10_000)), $"{digits % 10_000}"),
                3 => new(Chinese((int)(digits % 100)), $"{digits % 100}"),
                4 when digits != 0 => new((random.Next(2) == 0 ? "-" : "−") + plain, plain),
                _ => new(plain, plain),
            };
        }

        private static string Parted(string plain)
        {
            int point = plain.IndexOf('.', StringComparison.Ordinal) is >= 0 and var found ? found : plain.Length;
            StringBuilder text = new(plain);
            for (int at = point - 3; at > 0; at -= 3)
            {
                _ = text.Insert(at, ',');
            }

            return text.ToString();
        }

        // Up to four digits: 二千零三十八, 一百一十, 十二.
        private static string Chinese(int value)
        {
            string text = string.Concat(value.ToString("D4", CultureInfo.InvariantCulture)
                .Select((digit, place) => digit == '0' ? "零" : "零一二三四五六七八九"[digit - '0'] + (place < 3 ? "千百十"[place].ToString() : "")));
            text = text.TrimEnd('零') is { Length: > 0 } known ? known.Replace("零零", "零", StringComparison.Ordinal).TrimStart('零') : "零";
            return value is >= 10 and < 20 ? text[1..] : text;
        }
    }
}
