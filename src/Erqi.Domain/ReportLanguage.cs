namespace Erqi.Domain;

/// <summary>The language a report is written in.</summary>
/// <remarks>Zero is no member.</remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum ReportLanguage : byte
{
    /// <summary>中文.</summary>
    Chinese = 1,

    /// <summary>English.</summary>
    English,
}
