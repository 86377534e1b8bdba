namespace Erqi.Domain.Projects;

/// <summary>The text of codes, read alike for all of them.</summary>
internal static class CodeText
{
    public static TCode Parse<TCode>(string s)
        where TCode : struct, ICode<TCode>
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse<TCode>(s.AsSpan());
    }

    public static TCode Parse<TCode>(ReadOnlySpan<char> s)
        where TCode : struct, ICode<TCode> =>
        TCode.Fault(s) is { } fault ? throw fault : TCode.Of(s);

    public static bool TryParse<TCode>(ReadOnlySpan<char> s, out TCode result)
        where TCode : struct, ICode<TCode>
    {
        bool valid = TCode.Fault(s) is null;
        result = valid ? TCode.Of(s) : default;
        return valid;
    }
}
