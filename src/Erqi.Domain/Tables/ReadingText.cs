using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Tables.Rendering;

namespace Erqi.Domain.Tables;

/// <summary>What was read out of a text and what a check says of it, for a terminal: findings with their lines, then what agrees.</summary>
public static class ReadingText
{
    /// <summary>Writes the findings, each with the lines it speaks of and a mark under every print, then what agrees and what was not checked.</summary>
    /// <param name="file">The name that places are written with.</param>
    public static string Write(
        ArticleReading reading, ConsistencyReport report, string file, ReportLanguage language = ReportLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(file);
        return new ReadingLines(reading, report, file, language).Write();
    }
}
