using Erqi.Domain.Consistency;
using Erqi.Domain.Json.Forms;

namespace Erqi.Domain.Json;

/// <summary>The report of a check as one line of JSON.</summary>
public static class ReportDocument
{
    /// <summary>Writes a report on one line, Chinese unescaped, everything in the order of the bulletin.</summary>
    /// <param name="file">The name of the file the bulletin came from, if it came from one.</param>
    public static string Write(
        ConsistencyReport report, string? file = null, ReportLanguage language = ReportLanguage.Chinese)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonText.Write(json => ReportForms.Write(json, report, file, language), indented: false);
    }
}
