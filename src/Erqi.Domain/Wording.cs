namespace Erqi.Domain;

/// <summary>One sentence in both languages of a report.</summary>
/// <remarks>
/// Sentences quote names from outside: a line break is a blank there, and whatever else a terminal would obey is U+FFFD.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record Wording
{
    /// <summary>Says it.</summary>
    public Wording(string chinese, string english) => (Chinese, English) = (chinese, english);

    /// <summary>Gets the sentence in Chinese.</summary>
    public string Chinese { get; internal init => field = Readable(value); }

    /// <summary>Gets the sentence in English.</summary>
    public string English { get; internal init => field = Readable(value); }

    /// <summary>Gives the reason of an exception in both languages.</summary>
    /// <remarks>
    /// What a document, a text, a print or a row is refused for, with its place; the message alone, as it stands, for what only
    /// a programmer can mend and for exceptions of others.
    /// </remarks>
    public static Wording Of(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return Refused.Reason(exception) ?? new Wording(exception.Message, exception.Message);
    }

    /// <summary>Gives the sentence in a language.</summary>
    public string In(ReportLanguage language) => language switch
    {
        ReportLanguage.Chinese => Chinese,
        ReportLanguage.English => English,
        _ => throw new ArgumentOutOfRangeException(
            nameof(language), language, "A report is written in Chinese or in English; zero is neither."),
    };

    /// <summary>Gives the Chinese sentence.</summary>
    public override string ToString() => Chinese;

    private static string Readable(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return VisibleText.OnOneLine(sentence);
    }
}
