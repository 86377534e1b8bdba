namespace Erqi.Domain.Json.Forms;

/// <summary>What a cell of a cube is made of.</summary>
internal readonly record struct CellParts(
    DivisionCode? District,
    int? Period,
    Member<Sector> Sector,
    Member<ProjectLevel> Level,
    Member<Batch>? Batch,
    Member<PipelineStage>? Stage,
    Tally Tally)
{
    public static Shape<CellParts> Shape(SchemeForms forms) => new Shape<CellParts>("a cell", default)
        .Optional("district", TextForms.DivisionCode, parts => parts.District, (parts, value) => parts with { District = value })
        .Optional("period", TextForms.Period, parts => parts.Period, (parts, value) => parts with { Period = value })
        .With("sector", forms.Sector, parts => parts.Sector, (parts, value) => parts with { Sector = value })
        .With("level", forms.Level, parts => parts.Level, (parts, value) => parts with { Level = value })
        .Optional("batch", forms.Batch, parts => parts.Batch, (parts, value) => parts with { Batch = value })
        .Optional("stage", forms.Stage, parts => parts.Stage, (parts, value) => parts with { Stage = value })
        .With("tally", StatisticsForms.Tally, parts => parts.Tally, (parts, value) => parts with { Tally = value });

    public static CellParts Of(CubeCell cell) => new(cell.District, cell.Period, cell.Sector, cell.Level, cell.Batch, cell.Stage, cell.Tally);
}
