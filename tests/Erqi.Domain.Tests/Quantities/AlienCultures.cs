using System.Globalization;

namespace Erqi.Domain.Tests.Quantities;

/// <summary>Cultures whose marks would show at once wherever the library read the ambient one.</summary>
internal static class AlienCultures
{
    /// <summary>A culture made for the tests, since named ones may be missing where globalization is invariant.</summary>
    public static CultureInfo German { get; } = Make(",", ".", "-", [3]);

    /// <summary>Groups of four, as 万 and 亿 would have it, and a minus sign of two characters.</summary>
    public static CultureInfo FourByFour { get; } = Make("·", "'", "负负", [4]);

    /// <summary>Runs a check with each of them as the current culture.</summary>
    public static void InEach(Action<CultureInfo> check)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (CultureInfo culture in (CultureInfo[])[German, FourByFour])
            {
                CultureInfo.CurrentCulture = culture;
                check(culture);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Make(string point, string group, string minus, int[] sizes)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NumberGroupSizes = sizes;
        culture.NumberFormat.NegativeSign = minus;
        culture.NumberFormat.NumberDecimalDigits = 3;
        return culture;
    }
}
