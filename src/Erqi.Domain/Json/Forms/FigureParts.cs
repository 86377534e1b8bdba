using Erqi.Domain.Published;

namespace Erqi.Domain.Json.Forms;

/// <summary>What a figure is made of beside its id.</summary>
internal readonly record struct FigureParts(
    PublishedFigure? Print,
    FigureUnit? Unit,
    FigureReading Reading,
    string Basis,
    FigureSubject? Of,
    FigureNature? Nature,
    string? Label,
    LocalDate? AsOf,
    string? Source)
{
    public static FigureParts Unset =>
        new(null, null, FigureReading.Default, BulletinFigure.UnknownBasis, null, null, null, null, null);

    public static FigureParts From(BulletinFigure figure, bool amongRelations) => new(
        figure.Print,
        amongRelations && figure.IsUnitCompleted ? null : figure.Caption,
        figure.Reading,
        figure.Basis,
        figure.Of,
        figure.Nature,
        figure.Label,
        figure.AsOf,
        figure.Source);

    public BulletinFigure ToFigure(string id) => new(id, Print, Unit, Reading)
    {
        Basis = Basis,
        Of = Of,
        Nature = Nature,
        Label = Label,
        AsOf = AsOf,
        Source = Source,
    };

    /// <summary>The member to which a refusal of the figure is due.</summary>
    public string Contradicted(Exception refusal) => refusal is not ArgumentException { ParamName: "reading" } ? "unit"
        : Reading.Signed == false && Print!.HasMinusSign ? "signed"
        : "quantum";
}
