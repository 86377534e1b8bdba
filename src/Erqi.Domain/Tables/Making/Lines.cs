
namespace Erqi.Domain.Tables.Making;

/// <summary>Rows from the library's own makers, which need no check.</summary>
internal static class Lines
{
    public static TableRow Row(params object?[] cells) => new(cells, ReportLanguage.Chinese, isTotal: false);
}
