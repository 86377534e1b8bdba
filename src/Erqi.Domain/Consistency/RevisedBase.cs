using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>The base of a growth was revised since it was printed (基数修订), and the rate is reckoned on the revised one.</summary>
public sealed class RevisedBase : Reconciliation
{
    internal RevisedBase(int relation, BulletinFigure printed, ValueRange implied) => (Relation, Base, Implied) = (relation, printed, implied);

    /// <summary>Gets the place of the growth in the bulletin, from 0.</summary>
    public int Relation { get; }

    /// <summary>Gets the base as printed.</summary>
    public BulletinFigure Base { get; }

    /// <summary>Gets what the base is by the rate, in base units.</summary>
    public ValueRange Implied { get; }

    internal override Reconciliation At(Func<int, int> place) => new RevisedBase(place(Relation), Base, Implied);

    internal override Wording Explain(Func<BulletinFigure, string> nameOf)
    {
        Wording range = ReportWords.Between(Base, Implied);
        return new Wording(
            $"若 {FindingSentence.Named(Base, nameOf)} 后经修订或按可比口径调整为{range.Chinese}，增速按调整后的基数计算，则各数都可成立。",
            $"Its group can hold if {FindingSentence.Named(Base, nameOf)} was revised, or made comparable, to {range.English}, and the growth is reckoned on that.");
    }
}
