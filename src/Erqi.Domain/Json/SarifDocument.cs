using Erqi.Domain.Consistency;
using Erqi.Domain.Json.Forms;
using Erqi.Domain.Prose;

namespace Erqi.Domain.Json;

/// <summary>Findings as SARIF 2.1.0, which editors and CI show beside the lines they are about.</summary>
public static class SarifDocument
{
    /// <summary>Writes the findings of texts, with columns in UTF-16 code units.</summary>
    /// <param name="checks">Each text with the name of its file and the report on its bulletin.</param>
    /// <param name="language">The language of the messages.</param>
    public static string Write(
        IEnumerable<(string File, ArticleReading Reading, ConsistencyReport Report)> checks,
        ReportLanguage language = ReportLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(checks);
        return JsonText.Write(json => new SarifForms(language).Write(json, checks), indented: true);
    }
}
