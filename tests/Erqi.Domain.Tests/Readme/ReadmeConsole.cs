namespace Erqi.Domain.Tests.Readme;

/// <summary>
/// Stands in for <see cref="Console"/> in the code of documents, so that documents run side by side and each keeps
/// its own output.
/// </summary>
public static class ReadmeConsole
{
    private static readonly AsyncLocal<StringWriter?> Current = new();

    /// <summary>Gets where the running document prints.</summary>
    public static TextWriter Out => Current.Value ?? Console.Out;

    /// <inheritdoc cref="Console.Write(string)"/>
    public static void Write(object? value) => Out.Write(value);

    /// <inheritdoc cref="Console.WriteLine()"/>
    public static void WriteLine() => Out.WriteLine();

    /// <inheritdoc cref="Console.WriteLine(object)"/>
    public static void WriteLine(object? value) => Out.WriteLine(value);

    /// <summary>Runs code and gives what it printed.</summary>
    internal static string Record(Action run)
    {
        using StringWriter output = new();
        Current.Value = output;
        try
        {
            run();
            return output.ToString();
        }
        finally
        {
            Current.Value = null;
        }
    }
}
