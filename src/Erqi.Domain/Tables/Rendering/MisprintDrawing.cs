using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Rendering;
using Erqi.Domain.Published;
using Erqi.Domain.Tables.Making;

namespace Erqi.Domain.Tables.Rendering;

/// <summary>Draws a misprinted figure on a line of values, each thing that is said of it on a line of its own.</summary>
internal sealed class MisprintDrawing(BulletinFigure figure, Suspect suspect)
{
    private const int Row = 34;

    public Wording Title { get; } = new(
        $"疑似误印：{figure.Label ?? figure.Id}", $"Suspected misprint: {figure.Label ?? figure.Id}");

    public string Draw(ReportLanguage language)
    {
        (string Text, Rational At)[] candidates =
            [.. ReportWords.Telling(suspect).Select(candidate => (Text(candidate, language), candidate.Print.BaseValue))];
        (Rational low, Rational high) = Frame([.. Points(candidates.Select(candidate => candidate.At))]);
        Rational At(Rational value) => Clamp((value - low) * SvgPicture.Width / (high - low));

        string printed = new Wording("公布 ", "Printed ").In(language) + (Prints.Of(figure) ?? "—");
        string implied = new Wording("其他数容许 ", "The others allow ").In(language) + figure.Unit.Write(suspect.Implied);
        SvgPicture picture = new(Title.In(language), string.Join("; ", [printed, implied, .. candidates.Select(c => c.Text)]));

        Header(picture, printed, Palette.Wrong);
        if (figure.Print is { } print)
        {
            picture.Cross(At(print.BaseValue), picture.Y, 5, Palette.Wrong);
        }

        picture.Down(Row - SvgPicture.LineHeight);
        Header(picture, implied, Palette.Of(0));
        Rational from = suspect.Implied.Low is { } least ? At(least) : 0;
        Rational to = suspect.Implied.High is { } most ? At(most) : SvgPicture.Width;
        picture.Rectangle(Rational.Min(from, SvgPicture.Width - 2), picture.Y - 5, Rational.Max(to - from, 2), 10, Palette.Of(0));
        picture.Down(Row - SvgPicture.LineHeight);
        foreach ((string text, Rational at) in candidates)
        {
            Header(picture, text, Palette.Right);
            picture.Circle(At(at), picture.Y, 5, Palette.Right);
            picture.Down(Row - SvgPicture.LineHeight);
        }

        return picture.ToString();
    }

    // The text, and below it the line of values on which the caller then marks a place.
    private static void Header(SvgPicture picture, string text, string colour)
    {
        picture.Text(0, picture.Y + 12, SvgPicture.Shortened(text, SvgPicture.Width), colour, weight: "bold");
        picture.Down(SvgPicture.LineHeight + 4);
        picture.Rule(Palette.Rule);
    }

    private static string Text(Candidate candidate, ReportLanguage language)
    {
        Wording slip = MemberNames.Of(candidate.Slip, ConsistencyTerms.Slips);
        string print = ReportNumbers.Printed(candidate.Print);
        return new Wording($"疑为 {print}（{slip.Chinese}）", $"May have to read {print} ({slip.English})").In(language);
    }

    private IEnumerable<Rational> Points(IEnumerable<Rational> candidates) =>
    [
        .. candidates,
        .. new[] { suspect.Implied.Low, suspect.Implied.High, figure.Print?.BaseValue }.OfType<Rational>(),
    ];

    // A twelfth of the room stays free at both ends, and a single point stands in the middle.
    private static (Rational Low, Rational High) Frame(Rational[] points)
    {
        Rational low = points.DefaultIfEmpty(Rational.Zero).Min(), high = points.DefaultIfEmpty(Rational.Zero).Max();
        Rational margin = low == high ? Rational.One : (high - low) / 12;
        return (low - margin, high + margin);
    }

    // The marks at both ends are drawn whole.
    private static Rational Clamp(Rational x) => Rational.Max(6, Rational.Min(SvgPicture.Width - 6, x));
}
