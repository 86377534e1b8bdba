namespace Erqi.Domain.Prose;

/// <summary>出处: where something stands in a text.</summary>
public sealed class TextSpan
{
    internal TextSpan(int start, int end, int line, int column) =>
        (Start, End, Line, Column) = (start, end, line, column);

    /// <summary>Gets the first UTF-16 code unit, from 0, line breaks counted as they stand.</summary>
    public int Start { get; }

    /// <summary>Gets the first UTF-16 code unit behind it.</summary>
    public int End { get; }

    /// <summary>Gets the line it begins in, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column it begins at, from 1, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>Gives what stands there, exactly as it stands.</summary>
    /// <param name="text">The text the span belongs to.</param>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>Writes line and column.</summary>
    public override string ToString() => $"{Line}:{Column}";
}
