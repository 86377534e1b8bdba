using Erqi.Domain.Published;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Consistency.Local;

/// <summary>A weighted sum of figures, in which a figure that is named twice is still one quantity.</summary>
internal sealed class LinearForm
{
    private readonly List<(string Figure, Rational Weight)> _terms = [];

    public LinearForm(IEnumerable<(string Figure, Rational Weight)> terms)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach ((string figure, Rational weight) in terms)
        {
            if (places.TryAdd(figure, _terms.Count))
            {
                _terms.Add((figure, weight));
            }
            else
            {
                int known = places[figure];
                _terms[known] = (figure, _terms[known].Weight + weight);
            }
        }
    }

    public IReadOnlyList<(string Figure, Rational Weight)> Terms => _terms;

    /// <summary>Total − Σ sign·part, the same for a whole and its parts.</summary>
    public static LinearForm Remainder(string total, IEnumerable<(string Figure, int Sign)> parts) =>
        new(parts.Select(part => (part.Figure, (Rational)(-part.Sign))).Prepend((total, Rational.One)));

    /// <summary>The values the sum can take, whole-number gaps aside.</summary>
    public ValueRange Range(PrintedRelation relation) => _terms.Aggregate(
        ValueRange.Point(Rational.Zero),
        (sum, term) => sum + (relation.RangeOf(term.Figure) * term.Weight));

    public Rational Printed(PrintedRelation relation) => _terms.Aggregate(
        Rational.Zero,
        (sum, term) => sum + (relation.Printed(term.Figure) * term.Weight));
}
