using System.Text.Json;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Forms;

/// <summary>Breakdowns by one dimension, and what they are made of.</summary>
internal sealed class TableForms<TKey>(CubeDimension<TKey> dimension, Form<TKey> key)
{
    public TextForm<CubeDimension<TKey>> Dimension { get; } = new(
        "a dimension",
        text => text == dimension.Name ? dimension : throw new FormatException($"“{text}” is another dimension; expected {dimension.Name}."),
        _ => dimension.Name);

    public Shape<BreakdownRow<TKey>> Row { get; } = new Shape<BreakdownRow<TKey>>("a row", default)
        .With("key", key, row => row.Key, (row, value) => row with { Key = value })
        .With("tally", StatisticsForms.Tally, row => row.Tally, (row, value) => row with { Tally = value });

    public Shape<PercentShare<TKey>> Share { get; } = new Shape<PercentShare<TKey>>("a share", default)
        .With("key", key, share => share.Key, (share, value) => share with { Key = value })
        .Optional("percent", TextForms.Percentage, share => share.Percent, (share, value) => share with { Percent = value });

    public Form<Breakdown<TKey>> Breakdown => DirectForm<Breakdown<TKey>>.WriteOnly(
        Write, "a breakdown is not read back; read the cube and break it down again.");

    public Form<CrossTab<TKey, TColumn>> CrossTab<TColumn>(TableForms<TColumn> columns) =>
        DirectForm<CrossTab<TKey, TColumn>>.WriteOnly(
            (json, table) =>
            {
                json.WriteStartObject();
                json.WriteString("basis", StatisticsForms.Basis.Text(table.Basis));
                json.WritePropertyName("rows");
                Write(json, table.Rows);
                json.WritePropertyName("columns");
                columns.Write(json, table.Columns);
                json.WriteStartArray("tallies");
                foreach (BreakdownRow<TKey> row in table.Rows.Rows)
                {
                    json.WriteStartArray();
                    foreach (BreakdownRow<TColumn> column in table.Columns.Rows)
                    {
                        StatisticsForms.Tally.Write(json, table[row.Key, column.Key]);
                    }

                    json.WriteEndArray();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            },
            "a cross-tab is not read back; read the cube and break it down again.");

    private void Write(Utf8JsonWriter json, Breakdown<TKey> breakdown)
    {
        json.WriteStartObject();
        json.WriteString("basis", StatisticsForms.Basis.Text(breakdown.Basis));
        json.WriteString("dimension", dimension.Name);
        json.WriteStartArray("rows");
        foreach (BreakdownRow<TKey> row in breakdown.Rows)
        {
            Row.Write(json, row);
        }

        json.WriteEndArray();
        json.WritePropertyName("total");
        StatisticsForms.Tally.Write(json, breakdown.Total);
        json.WriteEndObject();
    }
}
