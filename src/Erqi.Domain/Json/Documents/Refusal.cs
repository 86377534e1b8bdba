namespace Erqi.Domain.Json.Documents;

/// <summary>What the domain throws at a value that it does not take.</summary>
internal static class Refusal
{
    public static bool Is(Exception exception) => exception is FormatException or ArgumentException or OverflowException;

    /// <summary>The domain's own reason; only a programmer's mistake has it in English alone.</summary>
    public static Wording Reason(Exception refusal) =>
        Refused.Reason(refusal) ?? new Wording(Sentence(refusal), Sentence(refusal));

    public static JsonException At(string place, Wording reason, Exception? cause = null, long? line = null, long? byteInLine = null) =>
        new JsonException(VisibleText.OnOneLine($"{place}: {reason.English}"), place, line, byteInLine, cause)
            .Because(new($"{place}：{reason.Chinese}", $"{place}: {reason.English}"));

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
