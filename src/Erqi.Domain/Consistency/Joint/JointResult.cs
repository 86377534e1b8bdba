using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>The answers of the joint check, component by component in the order of their first figures.</summary>
/// <param name="Components">The components; every figure of the bulletin is in just one.</param>
internal sealed record JointResult(IReadOnlyList<ComponentResult> Components)
{
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
