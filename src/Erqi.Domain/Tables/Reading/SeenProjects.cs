using Erqi.Domain.Projects;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Where the projects of a ledger stand, over all its sheets, so that each is counted once.</summary>
internal sealed class SeenProjects
{
    private readonly Dictionary<ProjectIdentity, Place> _places = [];

    // By the name as ledgers are compared: in a district, in none (null) or in any, the first of all and the first without a code.
    private readonly Dictionary<(string Name, DivisionCode? District, bool IsAny, bool LacksCode), Place> _names = [];

    /// <summary>Adds the project of the row the reader stands on; refuses it where it stands already, and tells where it may.</summary>
    /// <param name="column">The place of the name.</param>
    public void Add(LedgerRows rows, int column, string name, ProjectCode? code, DivisionCode? district)
    {
        RowReader cells = rows.Cells;
        Place here = new(name, rows.Row.Sheet, cells.Row);
        ProjectIdentity identity = code is { } known ? ProjectIdentity.Of(known) : ProjectIdentity.Of(name, district);
        if (!_places.TryAdd(identity, here))
        {
            cells.Refuse(column, Readings.Twice(identity, _places[identity].Said(here)));
            return;
        }

        string plain = ProjectName.Normalized(name);
        if (Namesake(plain, code, district) is { } other)
        {
            cells.Doubt(column, Readings.Namesake(other.Name, other.Said(here)));
        }

        foreach (bool isAny in new[] { false, true })
        {
            _ = _names.TryAdd((plain, isAny ? null : district, isAny, false), here);
            _ = code is null && _names.TryAdd((plain, isAny ? null : district, isAny, true), here);
        }
    }

    // Codes and districts that differ tell projects apart; where one is silent, the name decides, as between two ledgers.
    private Place? Namesake(string plain, ProjectCode? code, DivisionCode? district) =>
        _names.GetValueOrDefault((plain, district, district is null, code is not null))
        ?? (district is null ? null : _names.GetValueOrDefault((plain, null, false, code is not null)));

    private sealed record Place(string Name, string? Sheet, long Row)
    {
        public Wording Said(Place here) => Sheet is null || Sheet == here.Sheet
            ? new($"第{Row}行", $"row {Row}")
            : new($"“{Sheet}”第{Row}行", $"row {Row} of {Sheet}");
    }
}
