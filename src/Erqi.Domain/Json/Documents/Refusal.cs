namespace Erqi.Domain.Json.Documents;

/// <summary>What the domain throws at a value that it does not take.</summary>
internal static class Refusal
{
    public static bool Is(Exception exception) => exception is FormatException or ArgumentException or OverflowException;

    /// <summary>The domain's own sentence, without what the framework adds to it.</summary>
    public static string Sentence(Exception refusal)
    {
        string message = refusal.Message;
        int suffix = refusal is ArgumentException { ParamName: not null }
            ? message.LastIndexOf(" (Parameter", StringComparison.Ordinal)
            : -1;
        return suffix < 0 ? message : message[..suffix];
    }
}
