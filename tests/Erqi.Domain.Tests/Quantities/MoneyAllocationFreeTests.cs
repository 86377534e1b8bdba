using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Quantities;

public sealed class MoneyAllocationFreeTests
{
    [Fact]
    public void Reading_writing_and_adding_make_no_garbage()
    {
        Money[] amounts = [.. Enumerable.Range(0, 100).Select(n => Money.FromFen((n - 50L) * 123_456_789_01))];
        char[] chars = new char[64];
        byte[] bytes = new byte[64];
        Work();

        long before = GC.GetAllocatedBytesForCurrentThread();
        Work();
        long after = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(0, after - before);

        void Work()
        {
            Money total = Money.Sum(amounts);
            foreach (Money amount in amounts)
            {
                bool works = amount.TryFormat(chars, out int charsWritten)
                    && Money.TryParse(chars.AsSpan(0, charsWritten), out Money read)
                    && amount.TryFormat(bytes, out int bytesWritten)
                    && Money.TryParse(bytes.AsSpan(0, bytesWritten), out Money readUtf8)
                    && amount.TryFormat(chars, out _, "N2")
                    && amount.TryFormat(bytes, out _, "#,##0.0万元")
                    && Money.TryParse(" １，２３４． ５ 亿 元", out _)
                    && !Money.TryParse("1345.8", out _)
                    && read == amount
                    && readUtf8 == amount
                    && Money.FromYi(amount.Yi) == amount
                    && amount.Round(MoneyUnit.Wan, 2, RoundingConvention.HalfToEven) <= total + Money.MaxValue;
                Assert.True(works);
            }
        }
    }
}
