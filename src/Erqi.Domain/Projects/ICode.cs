namespace Erqi.Domain.Projects;

/// <summary>What a code says of its text; <see cref="CodeText"/> reads and writes it.</summary>
internal interface ICode<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    /// <summary>Why a text is no such code, or null where it is one.</summary>
    public static abstract string? Fault(ReadOnlySpan<char> text);

    /// <summary>The code of a text without a fault.</summary>
    public static abstract TSelf Of(ReadOnlySpan<char> text);
}
