using Erqi.Domain.Statistics.RollUp;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Adds each row to a roll-up, where the project of the row would stand.</summary>
/// <param name="seen">The projects before it; null where none is remembered, or a project may come many times.</param>
internal sealed class CubeRows(LedgerRows rows, RowLoop loop, CountingBasis basis, SeenProjects? seen)
{
    private readonly IdentityCells _identity = new(rows);
    private readonly MoveCells _moves = new(rows);

    public void Read()
    {
        BatchEntry? entry = _moves.BatchHistory() is [.., var last] ? last : null;
        Member<PipelineStage>? stage = _moves.StageMoves() is [_, ..] moves ? _moves.Stage(moves) : null;
        bool isOffTheList = basis == CountingBasis.StandingStock && _moves.Status(_moves.StatusMoves()).Definition.IsOffTheList;
        loop.AddRow(
            new CubeKey(entry?.Period.Number ?? 0, 0, 0, entry?.Batch.Number ?? 0, stage.GetValueOrDefault().Number), isCounted: !isOffTheList);
        if (seen is not null)
        {
            (string name, ProjectCode? code) = (_identity.Name(), _identity.Code());
            DivisionCode? district = rows.Cells.HasFault ? null : _identity.District();
            if (!rows.Cells.HasFault)
            {
                seen.Add(rows, _identity.NamePlace, name, code, district);
            }
        }
    }
}
