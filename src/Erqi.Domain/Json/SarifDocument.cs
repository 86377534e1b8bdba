using Erqi.Domain.Consistency;
using Erqi.Domain.Json.Forms;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Json;

/// <summary>Findings as SARIF 2.1.0, which editors and CI show beside the lines they are about.</summary>
public static class SarifDocument
{
    /// <summary>Writes the findings of texts, with columns in UTF-16 code units, and of bulletin documents.</summary>
    /// <param name="checks">Each text with the name of its file and the report on its bulletin; a bulletin document has no reading.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="unread">The files that could not be read, and why: an empty list of results would say that they are clean.</param>
    /// <remarks>Where nothing could be checked, or a limit left something out, a notification says so.</remarks>
    public static string Write(
        IEnumerable<(string File, ArticleReading? Reading, ConsistencyReport Report)> checks,
        ReportLanguage language = ReportLanguage.Chinese,
        IEnumerable<(string File, Wording Reason)>? unread = null)
    {
        ArgumentNullException.ThrowIfNull(checks);
        return JsonText.Write(json => new SarifForms(language).Write(json, [.. checks], [.. unread ?? []]), indented: true);
    }
}
