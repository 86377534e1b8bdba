using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>One published figure beside what the ledger holds.</summary>
public sealed class LedgerFinding
{
    internal LedgerFinding(
        BulletinFigure figure, LedgerVerdict verdict, Rational? ledgerValue, PublishedFigure? ledgerPrint, Wording? reason) =>
        (Figure, Verdict, LedgerValue, LedgerPrint, Reason) = (figure, verdict, ledgerValue, ledgerPrint, reason);

    /// <summary>Gets the figure, which says what it counts.</summary>
    public BulletinFigure Figure { get; }

    /// <summary>Gets how the two stand to each other.</summary>
    public LedgerVerdict Verdict { get; }

    /// <summary>Gets the ledger's value in base units; null where nothing was compared.</summary>
    public Rational? LedgerValue { get; }

    /// <summary>Gets what the ledger would print in the figure's unit and decimals; null where nothing was compared.</summary>
    public PublishedFigure? LedgerPrint { get; }

    /// <summary>Gets why nothing was compared; null where something was.</summary>
    public Wording? Reason { get; }

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
