using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>One print, or every print that follows the bulletin's convention, became a print in another way.</summary>
public sealed class ConventionChange : Reconciliation
{
    internal ConventionChange(BulletinFigure? figure, RoundingConvention convention) => (Figure, Convention) = (figure, convention);

    /// <summary>Gets the figure; null where every figure that relations tie to the contradiction is meant.</summary>
    public BulletinFigure? Figure { get; }

    /// <summary>Gets how its true value became the print.</summary>
    public RoundingConvention Convention { get; }

    internal override Wording Explain(Func<BulletinFigure, string> nameOf) => new(
        $"若{(Figure is null ? "同组全部数字" : $" {FindingSentence.Named(Figure, nameOf)} ")}按“{Convention.ToChinese()}”而得，则各数都可成立。",
        $"Its group can hold if {(Figure is null ? "every figure of the group" : FindingSentence.Named(Figure, nameOf))} was {Made}.");

    private string Made => Convention switch
    {
        RoundingConvention.HalfAwayFromZero => "rounded with ties away from zero",
        RoundingConvention.HalfToEven => "rounded with ties to even",
        RoundingConvention.NearestUnknownTies => "rounded with ties in either direction",
        RoundingConvention.Truncate => "truncated, not rounded",
        RoundingConvention.Ceiling => "rounded up",
        RoundingConvention.Floor => "rounded down",
        _ => "not rounded at all",
    };
}
