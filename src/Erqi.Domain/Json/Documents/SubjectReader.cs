using System.Globalization;
using System.Text.Json;
using Erqi.Domain.Json.Forms;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Json.Documents;

/// <summary>Reads what a figure counts in a ledger.</summary>
internal static class SubjectReader
{
    private const string Known = "measure, scheme, sector, level, batch, period and stage";

    public static FigureSubject Read(JsonNode node)
    {
        Measure? measure = null;
        CubeFilter filter = CubeFilter.All;
        Scheme scheme = SchemeForm.In(node);
        foreach ((string name, JsonNode value) in node.Without(SchemeForm.Member).Members("what the figure counts"))
        {
            switch (name)
            {
                case "measure": measure = new Names<Measure>(MeasureTerms.Table).Read(value); break;
                case "sector": filter = filter.Where(CubeDimension.Sector, Keys(value, scheme.Sectors)); break;
                case "level": filter = filter.Where(CubeDimension.Level, Keys(value, scheme.Levels)); break;
                case "batch": filter = filter.Where(CubeDimension.Batch, Optional(Keys(value, scheme.Batches))); break;
                case "stage": filter = filter.Where(CubeDimension.Stage, Optional(Keys(value, scheme.Stages))); break;
                case "period": filter = filter.Where(CubeDimension.Period, Optional(Keys(value, Period))); break;
                default: throw value.UnknownMember(Known);
            }
        }

        return new FigureSubject(measure ?? throw node.Fault("the member 'measure' is required."), filter);
    }

    private static int Period(string text)
    {
        int number = CampaignPeriod.Parse(text, CultureInfo.InvariantCulture).Number;
        _ = CubeDimension.Period.ValueOf(number);
        return number;
    }

    private static Member<T>[] Keys<T>(JsonNode value, SchemeMembers<T> members)
        where T : unmanaged, Enum => Keys(value, text => members.Parse(text));

    // One term, or a list of at least one.
    private static T[] Keys<T>(JsonNode value, Func<string, T> read)
    {
        T[] keys = value.Kind == JsonValueKind.Array
            ? [.. value.Items("terms").Select(item => item.Read("a term", read))]
            : [value.Read("a term or a list of terms", read)];
        return keys.Length > 0 ? keys : throw value.Fault("the list of terms is empty; leave the filter out to count all.");
    }

    private static T?[] Optional<T>(T[] keys)
        where T : struct => Array.ConvertAll(keys, key => (T?)key);
}
