using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tests.Laws;
using Erqi.Domain.Tests.Quantities;

namespace Erqi.Domain.Tests.Json;

public sealed class MoneyJsonConverterTests
{
    private const int SegmentSize = 3;

    private static readonly JsonSerializerOptions Chinese = new(MoneyJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    [Fact]
    public void An_amount_is_text_with_its_unit()
    {
        Assert.Equal("\"168.7亿元\"", JsonSerializer.Serialize(Money.FromYi(168.7m), Chinese));
        Assert.Equal(Money.FromYi(168.7m), Read<Money>("\"168.7亿元\""));
        Assert.Equal(Money.FromWan(8512), Read<Money>("\"8,512 万元\""));
    }

    [Fact]
    public void Escaped_text_is_read_too()
    {
        string escaped = JsonSerializer.Serialize(Money.FromYi(168.7m), MoneyJsonContext.Default.Money);

        Assert.Equal("\"168.7\\u4EBF\\u5143\"", escaped);
        Assert.Equal(Money.FromYi(168.7m), Read<Money>(escaped));
    }

    [Fact]
    public void A_missing_amount_is_null()
    {
        Assert.Equal("null", JsonSerializer.Serialize((Money?)null, Chinese));
        Assert.Equal("\"1亿元\"", JsonSerializer.Serialize((Money?)Money.FromYi(1), Chinese));
        Assert.Null(Read<Money?>("null"));
        Assert.Equal(Money.FromYi(1), Read<Money?>("\"1亿元\""));
    }

    [Fact]
    public void An_amount_is_a_key()
    {
        var byThreshold = new Dictionary<Money, int> { [Money.FromYi(1)] = 10, [Money.FromWan(500)] = 3 };

        string json = JsonSerializer.Serialize(byThreshold, Chinese);

        Assert.Equal("{\"1亿元\":10,\"0.05亿元\":3}", json);
        Assert.Equal(byThreshold, Read<Dictionary<Money, int>>(json));
        Assert.Equal(byThreshold, Read<Dictionary<Money, int>>(JsonSerializer.Serialize(byThreshold)));
        Assert.Throws<JsonException>(() => Read<Dictionary<Money, int>>("{\"1\":10}"));
    }

    [Theory]
    [InlineData("1345.8", "bare number")]
    [InlineData("0", "bare number")]
    [InlineData("null", "Found Null")]
    [InlineData("true", "Found True")]
    [InlineData("{}", "Found StartObject")]
    [InlineData("[\"1亿元\"]", "Found StartArray")]
    [InlineData("\"\"", "does not begin with a number")]
    [InlineData("\"1345.8\"", "has no unit")]
    [InlineData("\"1345.8个\"", "does not end in a unit")]
    [InlineData("\"0.001元\"", "not a whole number of 分")]
    [InlineData("\"99999万亿元\"", "beyond what an amount can be")]
    [InlineData("\"\\u0031\"", "has no unit")]
    public void What_is_no_amount_is_refused_with_a_sentence_and_its_place(string json, string reason)
    {
        JsonException refusal = Assert.Throws<JsonException>(() => Read<Money[]>($"[\"1元\",{json}]"));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("$[1]", refusal.Path);
    }

    [Fact]
    public void A_property_may_name_its_unit()
    {
        var row = new MoneyRow
        {
            Total = Money.FromYi(1.5m),
            InYuan = Money.FromFen(-123),
            InWan = Money.FromWan(8512.25m),
            InYi = Money.MinValue,
        };

        string json = JsonSerializer.Serialize(row, Chinese);

        Assert.Equal(
            "{\"Total\":\"1.5亿元\",\"Missing\":null,\"InYuan\":-1.23,\"InWan\":8512.25,\"InYi\":-922337203.6854775808,\"MissingInYi\":null}",
            json);
        Assert.Equal(row, Read<MoneyRow>(json));
    }

    [Theory]
    [InlineData("1345.8", "1345.8亿元")]
    [InlineData("-0.0", "0亿元")]
    [InlineData("0.1", "0.1亿元")]
    [InlineData("1e-10", "0.0000000001亿元")]
    [InlineData("1.5E+3", "1500亿元")]
    [InlineData("15000e-4", "1.5亿元")]
    [InlineData("0e99999999999999999999", "0亿元")]
    [InlineData("922337203.6854775807", "922337203.6854775807亿元")]
    [InlineData("1.00000000000000000000000000000000000000000000000000000000000000000000000", "1亿元")]
    [InlineData("100000000000000000000000000000000000000000e-41", "1亿元")]
    public void A_bare_number_is_read_from_its_digits(string number, string amount)
    {
        string json = $"{{\"InYi\":{number},\"MissingInYi\":{number}}}";

        Assert.Equal(Money.Parse(amount), Read<MoneyRow>(json)!.InYi);
        Assert.Equal(Money.Parse(amount), Read<MoneyRow>(json)!.MissingInYi);
    }

    [Theory]
    [InlineData("\"1345.8亿元\"", "Found String")]
    [InlineData("\"1345.8\"", "Found String")]
    [InlineData("null", "Found Null")]
    [InlineData("[]", "Found StartArray")]
    [InlineData("1e-11", "not a whole number of 分")]
    [InlineData("1e-99999999999999999999", "not a whole number of 分")]
    [InlineData("123456789012345678901e-1000000000", "not a whole number of 分")]
    [InlineData("1e9", "beyond what an amount can be")]
    [InlineData("1e2147483647", "beyond what an amount can be")]
    [InlineData("-1e99999999999999999999", "beyond what an amount can be")]
    [InlineData("922337203.6854775808", "beyond what an amount can be")]
    public void What_is_no_number_of_the_unit_is_refused(string json, string reason)
    {
        foreach (string property in (string[])["InYuan", "InWan", "InYi"])
        {
            string document = $"{{\"{property}\":{(property == "InYi" ? json : "\"1元\"")}}}";
            JsonException refusal = Assert.Throws<JsonException>(() => Read<MoneyRow>(document));
            Assert.Contains(property == "InYi" ? reason : "Found String", refusal.Message, StringComparison.Ordinal);
            Assert.Equal($"$.{property}", refusal.Path);
        }
    }

    [Fact]
    public void Every_amount_round_trips_in_every_form() => MoneyTests.AnyFen.Holds(fen =>
    {
        var amount = Money.FromFen(fen);
        var row = new MoneyRow
        {
            Total = amount,
            Missing = amount,
            InYuan = amount,
            InWan = amount,
            InYi = amount,
            MissingInYi = amount,
        };
        return Read<MoneyRow>(JsonSerializer.Serialize(row, Chinese)) == row;
    });

    // Reads twice: in one piece, and from segments so small that values lie across them.
    private static T? Read<T>(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        string? refusal = null;
        T? inParts = default;
        try
        {
            var reader = new Utf8JsonReader(Segment.Split(utf8, SegmentSize));
            inParts = JsonSerializer.Deserialize<T>(ref reader, Chinese);
        }
        catch (JsonException exception)
        {
            refusal = exception.Message;
        }

        try
        {
            T? whole = JsonSerializer.Deserialize<T>(utf8, Chinese);
            Assert.Equivalent(whole, inParts);
            Assert.Null(refusal);
            return whole;
        }
        catch (JsonException exception)
        {
            Assert.Equal(exception.Message, refusal);
            throw;
        }
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public static ReadOnlySequence<byte> Split(byte[] bytes, int size)
        {
            var first = new Segment { Memory = bytes.AsMemory(0, Math.Min(size, bytes.Length)) };
            Segment last = first;
            for (int start = size; start < bytes.Length; start += size)
            {
                var next = new Segment
                {
                    Memory = bytes.AsMemory(start, Math.Min(size, bytes.Length - start)),
                    RunningIndex = start,
                };
                last.Next = next;
                last = next;
            }

            return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
        }
    }
}
