using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Erqi.Domain;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using NodaTime;

/// <summary>A walk through every folder of the library; whoever runs it has to see the same lines.</summary>
internal static class Tour
{
    public static void Run(TextWriter output)
    {
        Money sum = Money.Parse("1345.8亿元") + Money.Parse("8512万元");
        output.WriteLine($"{sum} {sum:N2} {sum.ToString(MoneyUnit.Wan)}");

        // Synthetic.
        ProjectLedger ledger =
        [
            new Project
            {
                Name = "甲", Sector = Sector.NewUrbanization, Level = ProjectLevel.Provincial,
                TotalInvestment = Money.Parse("12.34亿元"),
                BatchEntries = [new BatchEntry(new CampaignPeriod(7), Batch.Signed, new LocalDate(2023, 1, 28))],
            },
            new Project
            {
                Name = "乙", Sector = Sector.EcologyAndEnvironment, Level = ProjectLevel.District,
                TotalInvestment = Money.Parse("8512万元"),
            },
        ];
        var shape = (JsonTypeInfo<ProjectLedger>)ErqiJson.Options.GetTypeInfo(typeof(ProjectLedger));
        string json = JsonSerializer.Serialize(ledger, shape);
        output.WriteLine(JsonSerializer.Deserialize(json, shape) == ledger ? json : "another ledger came back");

        ProjectCube cube = ProjectCube.Of(ledger, CountingBasis.DistinctProjects);
        foreach (var row in cube.By(CubeDimension.Sector).Rows)
        {
            output.WriteLine($"{row.Key.ToChinese()} {row.Tally}");
        }

        output.WriteLine(Referee.Check(ErqiBulletins.Year2023).ToText());
        ConsistencyReport report = Referee.Check(BulletinDocument.Read(
            """{"figures":{"t":"186.7亿元","a":"15亿元","b":"53.2亿元","c":"100.5亿元"},"relations":[{"kind":"sum","total":"t","parts":["a","b","c"]}]}"""));
        output.WriteLine(report.ToText(ReportLanguage.English));
        output.WriteLine(ReportDocument.Write(report));
        try
        {
            _ = Money.Parse("168.7");
        }
        catch (FormatException refused)
        {
            output.WriteLine(refused.Message);
        }
    }
}
