using System.Text.Json.Serialization;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency;

/// <summary>A change of assumption, not of any print, under which everything published can be true.</summary>
/// <remarks>
/// A closed set of sealed records: <see cref="ConventionChange"/>, <see cref="CoarserQuantum"/>,
/// <see cref="MissingPart"/> and <see cref="OtherBasis"/>. Each has been checked before it is proposed; none is ever
/// applied.
/// </remarks>
[JsonConverter(typeof(ErqiJsonConverter))]
public abstract record Reconciliation
{
    private protected Reconciliation()
    {
    }

    /// <summary>Gives the sentence in Chinese.</summary>
    public abstract string ToChinese();

    /// <summary>Gives the sentence in English.</summary>
    public abstract string ToEnglish();

    /// <summary>Gives the sentence in Chinese.</summary>
    public sealed override string ToString() => ToChinese();

    private protected static string Name(BulletinFigure figure) =>
        $"{figure.Label ?? figure.Id}（{(figure.Print is { } print ? WithUnit(print) : "未公布")}）";

    private protected static string NameInEnglish(BulletinFigure figure) =>
        $"{figure.Label ?? figure.Id} ({(figure.Print is { } print ? WithUnit(print) : "not printed")})";

    // A unit that stands in a caption is part of what a reader must be told.
    private static string WithUnit(PublishedFigure print) =>
        print.Text.EndsWith(print.Unit.Text, StringComparison.Ordinal) ? print.Text : $"{print.Text} {print.Unit}";
}
