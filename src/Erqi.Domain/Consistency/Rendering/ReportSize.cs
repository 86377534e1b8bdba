using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>
/// How much a report on a bulletin may hold. No reader goes through more, and no document makes a report of more than
/// twenty times its size: what is listed beyond is counted instead.
/// </summary>
internal sealed class ReportSize(Bulletin bulletin)
{
    private const int Least = 40_000;
    private const int TimesItself = 6;
    private const int SignsOfFigure = 6;
    private const int SignsOfRelation = 36;

    private readonly long _most = Math.Max(Least, TimesItself * Signs(bulletin));

    /// <summary>Says whether a list may go on, where so much is written already.</summary>
    public bool HasRoom(long written) => written < _most;

    // At least so long is a document that says the same.
    private static long Signs(Bulletin bulletin) =>
        bulletin.Figures.Sum(figure => (long)SignsOfFigure + figure.Id.Length + (figure.Print?.Text.Length ?? 0) + (figure.Label?.Length ?? 0))
        + bulletin.Relations.Sum(relation => (long)SignsOfRelation + relation.Figures.Sum(id => id.Length));
}
