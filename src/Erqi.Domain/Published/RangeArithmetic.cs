namespace Erqi.Domain.Published;

/// <summary>Sums and multiples of ranges, for those who work with them: what all numbers of them come to.</summary>
internal static class RangeArithmetic
{
    extension(ValueRange)
    {
        public static ValueRange operator +(ValueRange left, ValueRange right) => ValueRange.Sum(left, right);

        public static ValueRange operator -(ValueRange range) => ValueRange.Negated(range);

        public static ValueRange operator *(ValueRange range, Rational factor) => ValueRange.Product(range, factor);
    }
}
