namespace Erqi.Domain.Tests.Assembly;

#pragma warning disable MA0244 // Wrong on purpose.

/// <summary>Every way in which a binary float could come in.</summary>
internal static class FloatSpecimens
{
    public static bool Constant(string text) => text.Length * 0.5 > 1;

    public static decimal Conversion(long value) => (decimal)(value / 3f);

    public static int Parameter(double[] values) => values.Length;

    public static bool Call(decimal value) => decimal.ToDouble(value).Equals(null);
}
