using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Consistency.Solving;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Joint;

/// <summary>One component of a bulletin as a bulletin of its own, so that judging a change of it costs no more than it.</summary>
internal sealed class Excerpt
{
    private readonly ComponentResult _component;

    public Excerpt(Bulletin bulletin, ComponentResult component)
    {
        _component = component;
        Bulletin = bulletin.Excerpt(component.Figures, component.Relations);
    }

    public Bulletin Bulletin { get; }

    /// <summary>The place in the whole bulletin of a relation of the excerpt.</summary>
    public int Place(int relation) => _component.Relations[relation];

    /// <summary>Whether a bulletin can be true as a whole; null where that could not be decided.</summary>
    public static bool? CanHold(Bulletin bulletin, SolverLimits limits, CancellationToken cancellation) =>
        JointCheck.Decide(bulletin, TakesPart(bulletin), limits, cancellation) switch
        {
            Standing.Consistent => true,
            Standing.Inconsistent => false,
            _ => null,
        };

    /// <summary>What all prints leave a figure that is not printed itself.</summary>
    public static ValueRange Implied(Bulletin bulletin, string figure, SolverLimits limits, CancellationToken cancellation)
    {
        int place = bulletin.PositionOf(figure);
        ComponentResult component = JointCheck.RunAround(bulletin, TakesPart(bulletin), place, limits, cancellation);
        return JointReport.Implied(component).FirstOrDefault(implied => implied.Figure == place, (Figure: place, Range: ValueRange.Empty)).Range;
    }

    private static bool[] TakesPart(Bulletin bulletin) =>
        [.. bulletin.Relations.Select(relation => Admission.Refusal(new PrintedRelation(bulletin, relation)) is null)];
}
