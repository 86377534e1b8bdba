namespace Erqi.Domain.Json.Forms;

/// <summary>Breakdowns by one dimension, and what they are made of.</summary>
internal sealed class TableForms<TKey>(CubeDimension<TKey> dimension, Form<TKey> key)
{
    public TextForm<CubeDimension<TKey>> Dimension { get; } = new(
        "a dimension",
        text => text == dimension.Name ? dimension : throw new FormatException($"“{text}” is another dimension; expected {dimension.Name}."),
        _ => dimension.Name);

    private Outline<(TKey Key, Tally Tally)> Row { get; } = new Outline<(TKey Key, Tally Tally)>()
        .Says("key", key, row => row.Key)
        .Says("tally", StatisticsForms.Tally, row => row.Tally);

    public Form<Breakdown<TKey>> Breakdown =>
        new Outline<Breakdown<TKey>>("a breakdown is not read back; read the cube and break it down again.")
        .Says("basis", StatisticsForms.Basis, breakdown => breakdown.Basis)
        .Says("dimension", Dimension, breakdown => breakdown.Dimension)
        .Lists("rows", Row, breakdown => breakdown.Rows)
        .Says("total", StatisticsForms.Tally, breakdown => breakdown.Total);

    public Form<CrossTab<TKey, TColumn>> CrossTab<TColumn>(TableForms<TColumn> columns) =>
        new Outline<CrossTab<TKey, TColumn>>("a cross-tab is not read back; read the cube and break it down again.")
        .Says("basis", StatisticsForms.Basis, table => table.Rows.Basis)
        .Says("rows", Breakdown, table => table.Rows)
        .Says("columns", columns.Breakdown, table => table.Columns)
        .Lists("tallies", new ListForm<Tally>(StatisticsForms.Tally), table => table.Rows.Rows.Select(
            row => (IReadOnlyList<Tally>)[.. table.Columns.Rows.Select(column => table[row.Key, column.Key])]));
}
