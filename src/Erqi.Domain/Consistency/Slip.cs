namespace Erqi.Domain.Consistency;

/// <summary>How a figure came to be misprinted.</summary>
/// <remarks>Zero is no member.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum Slip : byte
{
    /// <summary>数字颠倒: two neighbouring digits changed places, 168.7 → 186.7; the point stays where it is.</summary>
    Transposition = 1,

    /// <summary>错一位数字: one digit is wrong.</summary>
    Digit,

    /// <summary>漏一位数字: one digit was left out, 53.32 → 5.32.</summary>
    MissingDigit,

    /// <summary>多一位数字: one digit is too many.</summary>
    ExtraDigit,

    /// <summary>小数点错位: the point stands at another digit or was lost, 53.2 → 5.32.</summary>
    DecimalPoint,

    /// <summary>万、亿单位用错: the unit is ten thousand times too great or too small, 8512万元 → 8512亿元.</summary>
    Unit,

    /// <summary>正负号之误: the sign was lost or added.</summary>
    Sign,

    /// <summary>两数互换: the numbers of two figures changed places.</summary>
    Swap,

    /// <summary>连续修约: rounded more than once, 2380.46 → 2380.5 → 2381, which GB/T 8170 forbids.</summary>
    SuccessiveRounding,

    /// <summary>强行配平: moved by one unit of the last place so that the printed parts add up.</summary>
    ForcedBalance,

    /// <summary>去尾: what follows the last place was cut off where it should have been rounded.</summary>
    Truncated,

    /// <summary>误用他数: the print of another figure, such as last year's or that of the row above.</summary>
    SameAs,

    /// <summary>数字移位: the last digit of a number was set as the first of the next one, or the other way round.</summary>
    MovedDigit,

    /// <summary>应印此数: no slip explains it, but what the others leave is printed like this.</summary>
    ShouldRead,
}
