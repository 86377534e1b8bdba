using System.Text.Json;
using Erqi.Domain.Json.Forms;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Statistics;
using NodaTime;
using NodaTime.Text;

namespace Erqi.Domain.Json.Documents;

/// <summary>Writes a bulletin as its document; reading that back gives an equal bulletin.</summary>
internal static class BulletinWriter
{
    public static void Write(Utf8JsonWriter json, Bulletin bulletin)
    {
        json.WriteStartObject();
        WriteText(json, "title", bulletin.Title);
        WriteText(json, "region", bulletin.Region);
        WriteDate(json, bulletin.AsOf);
        json.WriteString("rounding", Names.Rounding.Write(bulletin.Rounding));
        json.WriteStartObject("figures");
        foreach (BulletinFigure figure in bulletin.Figures)
        {
            json.WritePropertyName(figure.Id);
            WriteFigure(json, figure, isAmongItsRelations: true);
        }

        json.WriteEndObject();
        json.WriteStartArray("relations");
        foreach (Relation relation in bulletin.Relations)
        {
            RelationWriter.Write(json, relation);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteFigure(Utf8JsonWriter json, BulletinFigure figure, bool isAmongItsRelations = false)
    {
        if (figure.Reading.Policy != QualifierPolicy.Standard)
        {
            throw new JsonException(
                $"The figure '{figure.Id}' has a policy of its own for 约, 余 and 近, and a bulletin document has no word for it.");
        }

        json.WriteStartObject();
        if (figure.Print is null)
        {
            json.WriteNull("printed");
        }
        else
        {
            json.WriteString("printed", figure.Print.Text);
        }

        WriteText(json, "unit", figure.IsUnitCompleted && isAmongItsRelations ? null : figure.Caption?.Text);
        FigureReading reading = figure.Reading;
        WriteText(json, "rounding", reading.Rounding is { } rounding ? Names.Rounding.Write(rounding) : null);
        WriteText(json, "quantum", reading.Quantum?.ToString());
        WriteBoolean(json, "signed", reading.Signed);
        WriteBoolean(json, "integer", reading.Integer);
        Refuse(reading.Policy != QualifierPolicy.Standard, $"the qualifier policy of '{figure.Id}'");
        WriteText(json, "basis", figure.Basis == BulletinFigure.UnknownBasis ? null : figure.Basis);
        if (figure.Of is { } subject)
        {
            WriteSubject(json, subject);
        }

        WriteText(json, "nature", figure.Nature is { } nature ? Names.Nature.Write(nature) : null);
        WriteText(json, "label", figure.Label);
        WriteDate(json, figure.AsOf);
        WriteText(json, "source", figure.Source);
        json.WriteEndObject();
    }

    private static void WriteSubject(Utf8JsonWriter json, FigureSubject subject)
    {
        json.WriteStartObject("of");
        json.WriteString("measure", MeasureTerms.Table.CamelCaseOf(subject.Measure));
        CubeFilter filter = subject.Filter;
        Refuse(filter.IsByDivision, "figures of districts; count them in cubes of their own");
        if (filter.Scheme is { } scheme && scheme != Scheme.Erqi2023)
        {
            json.WritePropertyName(SchemeForm.Member);
            SchemeForm.Reference.Write(json, scheme);
        }

        WriteTerms(json, filter, CubeDimension.Sector, sector => sector.ToChinese());
        WriteTerms(json, filter, CubeDimension.Level, level => level.ToChinese());
        WriteTerms(json, filter, CubeDimension.Batch, batch => Known(batch).ToChinese());
        WriteTerms(json, filter, CubeDimension.Period, period => new Projects.CampaignPeriod(Known(period)).ToString());
        WriteTerms(json, filter, CubeDimension.Stage, stage => Known(stage).ToChinese());
        json.WriteEndObject();
    }

    private static void WriteTerms<TKey>(
        Utf8JsonWriter json, CubeFilter filter, CubeDimension<TKey> dimension, Func<TKey, string> term)
    {
        if (filter.Keys(dimension) is not { } keys)
        {
            return;
        }

        json.WriteStartArray(dimension.Name);
        foreach (TKey key in keys)
        {
            json.WriteStringValue(term(key));
        }

        json.WriteEndArray();
    }

    private static T Known<T>(T? key)
        where T : struct
    {
        Refuse(key is null, "projects that stand in no batch, period or stage; filter by the members that count");
        return key!.Value;
    }

    private static void Refuse(bool unspeakable, string what)
    {
        if (unspeakable)
        {
            throw new JsonException($"A bulletin document has no word for {what}.");
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteBoolean(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }

    private static void WriteDate(Utf8JsonWriter json, LocalDate? date) =>
        WriteText(json, "asOf", date is { } day ? LocalDatePattern.Iso.Format(day) : null);
}
