using Erqi.Domain.Quantities;

namespace Erqi.Domain.Benchmarks;

/// <summary>Made-up amounts as bulletins print them: two digits of 亿元 and up to four places.</summary>
internal static class SyntheticAmounts
{
    public static Money[] Make(int count)
    {
        var amounts = new Money[count];
        uint state = 20230128;
        for (int i = 0; i < count; i++)
        {
            state = unchecked((state * 1664525) + 1013904223);
            int places = (int)(state >> 10) % 5;
            ulong digits = (state >> 8) % PowersOfTen.Word(places + 2);
            amounts[i] = Money.FromYi(DecimalDigits.ToDecimal(digits, places));
        }

        return amounts;
    }
}
