using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>A print ends in noughts that mean nothing: 5000亿元 stated to hundreds.</summary>
public sealed class CoarserQuantum : Reconciliation
{
    internal CoarserQuantum(BulletinFigure figure, Rational quantum) => (Figure, Quantum) = (figure, quantum);

    /// <summary>Gets the figure.</summary>
    public BulletinFigure Figure { get; }

    /// <summary>Gets the unit of its last meaningful digit, in printed units; the least that suffices.</summary>
    public Rational Quantum { get; }

    internal override Wording Explain(Func<BulletinFigure, string> nameOf) => new(
        $"若 {FindingSentence.Named(Figure, nameOf)} 只精确到 {Quantum}{Figure.Unit}，则各数都可成立。",
        $"Its group can hold if {FindingSentence.Named(Figure, nameOf)} is stated to the nearest {Quantum}{Figure.Unit} only.");
}
