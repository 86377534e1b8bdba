namespace Erqi.Domain.Tables.Rendering;

/// <summary>Draws a bridge: the level before, a step up or down for each kind of change, the level after.</summary>
internal static class BridgeDrawing
{
    private const int Height = 12;

    public static string Draw(LedgerChange change, Measure measure, Table table, ReportLanguage language, string title)
    {
        Table shown = table.WithLanguage(language);
        CellText text = new(shown);
        int place = shown.PlaceOf(TableColumns.Of(measure, change.Earlier.Scheme).Key);
        Rational[] steps = [.. change.Lines.Select(line => Value(line, measure))];
        Rational[] levels = new Rational[steps.Length + 2];
        levels[0] = Value(change.Opening, measure);
        for (int i = 0; i < steps.Length; i++)
        {
            levels[i + 1] = levels[i] + steps[i];
        }

        levels[^1] = levels[^2];
        Rational most = levels.Append(Rational.One).Max();
        SvgPicture picture = new(title, string.Join("; ", shown.Rows.Select(row => $"{text.Of(row, 0)} {text.Of(row, place)}")));
        for (int i = 0; i < levels.Length; i++)
        {
            picture.Labelled(text.Of(shown.Rows[i], 0), text.Of(shown.Rows[i], place));
            picture.Rectangle(0, picture.Y, SvgPicture.Width, Height, Palette.Track);
            bool isLevel = i == 0 || i == levels.Length - 1;
            (Rational from, Rational to) = isLevel ? (Rational.Zero, levels[i]) : (levels[i - 1], levels[i]);
            (Rational low, Rational high) = (Rational.Min(from, to), Rational.Max(from, to));
            if (high > low)
            {
                picture.Rectangle(
                    low * SvgPicture.Width / most, picture.Y, (high - low) * SvgPicture.Width / most, Height, Palette.Of(isLevel ? 0 : to > from ? 1 : 2));
            }

            picture.Down(Height + 12);
        }

        return picture.ToString();
    }

    private static Rational Value(ChangeLine line, Measure measure) =>
        measure == Measure.Count ? line.Count : Rational.Of(line.Amount(measure).Fen, 100);

    private static Rational Value(Tally tally, Measure measure) => tally.Value(measure) ?? Rational.Zero;
}
