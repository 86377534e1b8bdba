using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency;

/// <summary>One published figure beside what the ledger holds.</summary>
/// <param name="Figure">The figure, which says what it counts.</param>
/// <param name="Verdict">How the two stand to each other.</param>
/// <param name="LedgerValue">The ledger's value in base units; null where nothing was compared.</param>
/// <param name="LedgerPrint">What the ledger would print in the figure's unit and decimals; null where nothing was compared.</param>
/// <param name="Reason">Why nothing was compared; null where something was.</param>
[JsonConverter(typeof(ErqiJsonConverter))]
public sealed record LedgerFinding(
    BulletinFigure Figure, LedgerVerdict Verdict, Rational? LedgerValue, PublishedFigure? LedgerPrint, Wording? Reason)
{
    /// <summary>Says the finding in one sentence.</summary>
    public Wording Explain() => Verdict switch
    {
        LedgerVerdict.Agrees => new Wording(
            $"{Name} 与台账 {Figure.Unit.Write(LedgerValue!.Value)} 相符。",
            $"{Name} agrees with the ledger's {Figure.Unit.Write(LedgerValue.Value)}."),
        LedgerVerdict.Differs => new Wording(
            $"{Name} 与台账 {Figure.Unit.Write(LedgerValue!.Value)} 不符，应为 {LedgerPrint}。",
            $"{Name} does not agree with the ledger's {Figure.Unit.Write(LedgerValue.Value)}; it should read {LedgerPrint}."),
        _ => new Wording($"{Name} 未核对：{Reason!.Chinese}", $"{Name} was not compared: {Reason.English}"),
    };

    private string Name => VisibleText.OnOneLine($"{Figure.Label ?? Figure.Id} {Figure.Print?.Text ?? "—"}");
}
