namespace Erqi.Domain.Tables.Rendering;

/// <summary>Draws one bar a row, the label and the value above it.</summary>
internal static class BarDrawing
{
    private const int Height = 12;

    public static string Draw(ChartData data, string title)
    {
        SvgPicture picture = new(title, string.Join("; ", data.Rows.Select(row => $"{data.Label(row)} {data.Text(row, 0)}")));
        Rational most = data.Rows.Select(row => data.Values(row).First()).Append(Rational.Zero).Max();
        foreach (TableRow row in data.Rows)
        {
            picture.Labelled(data.Label(row), data.Text(row, 0));
            picture.Rectangle(0, picture.Y, SvgPicture.Width, Height, Palette.Track);
            if (data.Values(row).First() is { Sign: > 0 } value)
            {
                picture.Rectangle(0, picture.Y, value * SvgPicture.Width / most, Height, Palette.Of(0));
            }

            picture.Down(Height + 12);
        }

        return picture.ToString();
    }
}
