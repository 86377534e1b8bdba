namespace Erqi.Domain.Published;

/// <summary>One part of a <see cref="SumRelation"/>: a figure that is added or taken away.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record SumPart
{
    /// <summary>Makes a part.</summary>
    /// <param name="sign">1 to add, −1 to take away.</param>
    public SumPart(string figure, int sign = 1) => (Figure, Sign) = (figure, sign);

    /// <summary>Gets the id of the figure.</summary>
    public string Figure { get; internal init => field = Named(value); }

    /// <summary>Gets 1 where the figure is added, −1 where it is taken away.</summary>
    public int Sign { get; internal init => field = Checked(value); }

    /// <summary>Makes a part that is added.</summary>
    public static implicit operator SumPart(string figure) => new(figure);

    /// <summary>Gives the id, with a minus sign where the figure is taken away.</summary>
    public override string ToString() => Sign < 0 ? $"-{Figure}" : Figure;

    private static string Named(string? figure) => figure ?? throw new ArgumentNullException(
        nameof(figure), "A part names its figure by the id; found none.");

    private static int Checked(int sign) => sign is 1 or -1
        ? sign
        : throw new ArgumentOutOfRangeException(nameof(sign), sign, $"The sign of a part is 1 or -1; found {sign}.");
}
