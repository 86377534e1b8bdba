using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>The parts of a sum are not all of them: the relation is 其中 (part of), and a part is missing.</summary>
public sealed class MissingPart : Reconciliation
{
    internal MissingPart(int relation, BulletinFigure total, ValueRange missing) => (Relation, Total, Missing) = (relation, total, missing);

    /// <summary>Gets the place of the sum in the bulletin, from 0.</summary>
    public int Relation { get; }

    /// <summary>Gets the total of the sum.</summary>
    public BulletinFigure Total { get; }

    /// <summary>Gets what the missing part can be, in base units; some of it is above zero.</summary>
    public ValueRange Missing { get; }

    internal override Reconciliation At(Func<int, int> place) => new MissingPart(place(Relation), Total, Missing);

    internal override Wording Explain(Func<BulletinFigure, string> nameOf)
    {
        Wording must = ReportNumbers.Must(Total.Unit, Missing);
        return new Wording(
            $"若 {FindingSentence.Named(Total, nameOf)} 在关系{Relation}中另有未列出的分项（{must.Chinese}），则各数都可成立。",
            $"Its group can hold if {FindingSentence.Named(Total, nameOf)} has a part that relation {Relation} does not list, which {must.English}.");
    }
}
