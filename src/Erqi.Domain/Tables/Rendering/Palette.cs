namespace Erqi.Domain.Tables.Rendering;

/// <summary>The colours of charts: told apart by most who are colour-blind, and dark enough for white text.</summary>
internal static class Palette
{
    private static readonly string[] Colours =
        ["#1b5e9b", "#b8500b", "#2f6f4f", "#7a3e9d", "#8a6100", "#0e6b75", "#a0304f", "#4b5563"];

    public static string Track => "#eef1f4";

    public static string Wrong => "#b42318";

    /// <summary>Gets the colour of what may be right.</summary>
    public static string Right => "#2f6f4f";

    public static string Rule => "#8a94a0";

    /// <summary>The colour of a series; they begin again where there are too many.</summary>
    public static string Of(int series) => Colours[series % Colours.Length];
}
