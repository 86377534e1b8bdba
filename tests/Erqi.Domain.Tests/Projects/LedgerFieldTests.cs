using System.Text.RegularExpressions;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Projects.Ledgers;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests.Projects;

/// <summary>A field of a ledger is one row, which tables and JSON read and write by.</summary>
public sealed class LedgerFieldTests
{
    // The property and what keeps it, the row, and the column for who wants to name it.
    private static readonly string[] Places = ["LedgerFields.cs", "Project.Details.cs", "ProjectDetails.cs", "TableColumns.Ledger.cs"];

    [Theory]
    [InlineData("Content")]
    [InlineData("PlannedStart", "Plausibility.cs")]
    [InlineData("ListedOn", "Project.Moves.cs")]
    public void A_field_touches_four_files_and_those_that_ask_for_it(string property, params string[] asking)
    {
        Regex word = new($@"^(?!\s*//).*\b{property}\b", RegexOptions.CultureInvariant | RegexOptions.Multiline);
        Assert.Equal(
            Places.Concat(asking).Order(StringComparer.Ordinal),
            new[] { "Projects", "Tables", "Json" }
                .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Erqi.Domain", folder), "*.cs", SearchOption.AllDirectories))
                .Where(file => word.IsMatch(File.ReadAllText(file)))
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_field_has_a_column_and_a_member()
    {
        Assert.Equal(LedgerFields.All.Select(field => field.Header), TableColumns.Ledger.Select(column => column.Name));
        Project full = new()
        {
            Name = "合成甲",
            Aliases = ["合成别名"],
            Code = ProjectCode.Parse("2301-410103-04-01-123456"),
            District = DivisionCode.Parse("410103"),
            Sector = Sector.NewUrbanization,
            Level = ProjectLevel.District,
            Type = ProjectType.Industry,
            Content = "合成内容",
            IndustryChains = ["合成链"],
            Fields = ["合成领域"],
            ListedOn = new(2025, 1, 5),
            PlannedStart = PartialDate.Parse("2025-01"),
            PlannedCompletion = PartialDate.Parse("2026"),
            ActualStart = PartialDate.Parse("2025-02-03"),
            ActualCompletion = PartialDate.Parse("2026-03"),
            Source = "合成来源",
        };
        full = ProjectTerms.Measures.All.Where(measure => measure is > Measure.Count and < Measure.Own1)
            .Aggregate(full, (project, measure) => project.With(measure, Money.FromFen((long)measure)));
        string json = ErqiJson.Serialize(full);
        Assert.All(LedgerFields.All.Where(field => field.IsAlone), field => Assert.Contains($"\"{field.Name}\":", json, StringComparison.Ordinal));
        Assert.Equal(full, ErqiJson.Deserialize<Project>(json));
        ProjectLedger ledger = [full];
        Assert.Equal(ledger, LedgerReader.Read(ledger.ToTable().ToDataTable().CreateDataReader(), MoneyUnit.Yi).Result);
    }
}
