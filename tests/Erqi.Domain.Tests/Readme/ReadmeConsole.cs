using System.Text;

namespace Erqi.Domain.Tests.Readme;

/// <summary>
/// Stands in for <see cref="Console"/> in the code of documents, so that documents run side by side and each keeps
/// its own output.
/// </summary>
public static class ReadmeConsole
{
    private static readonly AsyncLocal<(StringWriter Out, StringWriter Error, string Input)?> Current = new();

    /// <summary>Gets where the running code prints.</summary>
    public static TextWriter Out => Current.Value?.Out ?? Console.Out;

    /// <summary>Gets where the running code says what went wrong.</summary>
    public static TextWriter Error => Current.Value?.Error ?? Console.Error;

    /// <summary>Gets or sets nothing: text stays text here.</summary>
    public static Encoding OutputEncoding { get => Encoding.UTF8; set => _ = value; }

    /// <summary>Gets a value indicating that the input is no terminal.</summary>
    public static bool IsInputRedirected => true;

    /// <inheritdoc cref="Console.OpenStandardInput()"/>
    public static Stream OpenStandardInput() => new MemoryStream(Encoding.UTF8.GetBytes(Current.Value?.Input ?? string.Empty));

    /// <inheritdoc cref="Console.Write(string)"/>
    public static void Write(object? value) => Out.Write(value);

    /// <inheritdoc cref="Console.WriteLine()"/>
    public static void WriteLine() => Out.WriteLine();

    /// <inheritdoc cref="Console.WriteLine(object)"/>
    public static void WriteLine(object? value) => Out.WriteLine(value);

    /// <summary>Runs code and gives what it printed.</summary>
    internal static string Record(Action run) => Record(string.Empty, run).Output;

    /// <summary>Runs code on an input and gives what it printed, and what it said went wrong.</summary>
    internal static (string Output, string Error) Record(string input, Action run)
    {
        using StringWriter output = new(), error = new();
        Current.Value = (output, error, input);
        try
        {
            run();
            return (output.ToString(), error.ToString());
        }
        finally
        {
            Current.Value = null;
        }
    }
}
