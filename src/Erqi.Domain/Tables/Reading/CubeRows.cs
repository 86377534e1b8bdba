using Erqi.Domain.Projects;
using Erqi.Domain.Statistics;
using Erqi.Domain.Statistics.RollUp;
using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Adds each row to a roll-up, where the project of the row would stand.</summary>
internal sealed class CubeRows(LedgerRows rows, RowLoop loop, CountingBasis basis)
{
    private readonly MoveCells _moves = new(rows);

    public void Read()
    {
        BatchEntry? entry = _moves.BatchHistory() is [.., var last] ? last : null;
        Member<PipelineStage>? stage = _moves.StageMoves() is [_, ..] moves ? _moves.Stage(moves) : null;
        bool isOffTheList = basis == CountingBasis.StandingStock && _moves.Status(_moves.StatusMoves()).Definition.IsOffTheList;
        loop.AddRow(
            new CubeKey(entry?.Period.Number ?? 0, 0, 0, entry?.Batch.Number ?? 0, stage.GetValueOrDefault().Number), isCounted: !isOffTheList);
    }
}
