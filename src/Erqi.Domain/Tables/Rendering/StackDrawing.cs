namespace Erqi.Domain.Tables.Rendering;

/// <summary>Draws one bar a row, stacked of the values of its columns, and a key of the colours above.</summary>
internal static class StackDrawing
{
    private const int Height = 20;

    public static string Draw(ChartData data, string title)
    {
        SvgPicture picture = new(title, string.Join("; ", data.Rows.Select(row => Describe(data, row))));
        Key(picture, data);
        Rational most = data.Rows.Select(data.Total).Append(Rational.Zero).Max();
        foreach (TableRow row in data.Rows)
        {
            picture.Labelled(data.Label(row), data.Sum(row));
            picture.Rectangle(0, picture.Y, SvgPicture.Width, Height, Palette.Track);
            Bar(picture, data, row, most);
            picture.Down(Height + 12);
        }

        return picture.ToString();
    }

    private static void Bar(SvgPicture picture, ChartData data, TableRow row, Rational most)
    {
        Rational x = 0;
        foreach ((int series, Rational value) in data.Values(row).Index())
        {
            if (value.Sign > 0)
            {
                Rational width = value * SvgPicture.Width / most;
                string text = data.Text(row, series);
                picture.Rectangle(x, picture.Y, width, Height, Palette.Of(series), $"{data.NameOf(series)} {text}");

                // A number stands in its part only where it fits; the description has all of them.
                if (SvgPicture.TextWidth(text) + 6 <= width)
                {
                    picture.Text(x + (width / 2), picture.Y + 15, text, "#fff", "middle");
                }

                x += width;
            }
        }
    }

    private static void Key(SvgPicture picture, ChartData data)
    {
        int x = 0;
        for (int series = 0; series < data.Series.Count; series++)
        {
            string name = SvgPicture.Shortened(data.NameOf(series), SvgPicture.Width - 18);
            int width = 18 + SvgPicture.TextWidth(name);
            if (x > 0 && x + width > SvgPicture.Width)
            {
                picture.Down(SvgPicture.LineHeight);
                x = 0;
            }

            picture.Rectangle(x, picture.Y + 3, 12, 12, Palette.Of(series));
            picture.Text(x + 18, picture.Y + 14, name);
            x += width + 14;
        }

        picture.Down(SvgPicture.LineHeight + 8);
    }

    private static string Describe(ChartData data, TableRow row) =>
        $"{data.Label(row)} {data.Sum(row)}: " +
        string.Join(", ", data.Series.Select((_, series) => $"{data.NameOf(series)} {data.Text(row, series)}"));
}
