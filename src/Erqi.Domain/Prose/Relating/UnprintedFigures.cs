using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>The figures that a text speaks of and prints nowhere: the whole of two shares, what three parts make up.</summary>
/// <param name="printed">How many figures are printed, behind which these are numbered.</param>
internal sealed class UnprintedFigures(int printed)
{
    private readonly List<BulletinFigure> _figures = [];

    public List<BulletinFigure> All => _figures;

    /// <summary>Adds one and gives its id.</summary>
    public string Add(FigureUnit unit, string label)
    {
        string id = $"f{printed + _figures.Count + 1}";
        _figures.Add(new BulletinFigure(id, print: null, unit) { Label = label });
        return id;
    }
}
