namespace Erqi.Domain.Quantities.Text;

/// <summary>Why a text is no amount.</summary>
internal enum MoneyFault
{
    None,
    NoNumber,
    NoUnit,
    UnknownUnit,
    PartOfFen,
    OutOfRange,
}
