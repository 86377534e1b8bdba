using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>The answers of the joint check, component by component in the order of their first figures.</summary>
/// <param name="Components">The components; every figure of the bulletin is in just one.</param>
internal sealed record JointResult(IReadOnlyList<ComponentResult> Components)
{
    /// <summary>Checks a whole bulletin, of which nothing is known yet.</summary>
    public static JointResult Of(Bulletin bulletin, Budget budget)
    {
        PrintedRanges ranges = new(bulletin);
        return new(JointCheck.Run(
            ranges, relation => Question.DecideAlone(ranges, relation, budget, 16).Standing == Standing.Inconsistent, budget));
    }

    /// <summary>Gets inconsistent if any component is, else undetermined if any is, else consistent.</summary>
    public Standing Standing
    {
        get
        {
            Standing standing = Standing.Consistent;
            foreach (ComponentResult component in Components)
            {
                if (component.Standing == Standing.Inconsistent)
                {
                    return Standing.Inconsistent;
                }

                standing = component.Standing == Standing.Undetermined ? Standing.Undetermined : standing;
            }

            return standing;
        }
    }
}
