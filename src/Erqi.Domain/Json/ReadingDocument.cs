using Erqi.Domain.Consistency;
using Erqi.Domain.Json.Forms;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Json;

/// <summary>What was read out of a text or a table, and what a check says of it, as one line of JSON.</summary>
public static class ReadingDocument
{
    /// <summary>Writes a reading and the report on its bulletin on one line, Chinese unescaped, everything in the order of the text.</summary>
    /// <param name="file">The name of the file the text came from, if it came from one.</param>
    /// <exception cref="ArgumentException">The report is on another bulletin.</exception>
    public static string Write(
        ArticleReading reading,
        ConsistencyReport report,
        string? file = null,
        ReportLanguage language = ReportLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(report);
        return report.Bulletin.Equals(reading.Bulletin)
            ? JsonText.Write(json => ReportForms.Write(json, report, file, language, new ReadingForms(reading, language)), indented: false)
            : throw new ArgumentException("The report is on another bulletin than the reading's; check reading.Bulletin.", nameof(report));
    }
}
