#:project ../src/Erqi.Domain/Erqi.Domain.csproj
#:package MiniExcel
#:package Sylvan.Data.Csv
// Makes the ledger that samples/report.cs reads: dotnet run samples/make-ledger.cs -- [FOLDER]
// Every project in it is synthetic. Counts and sums are those that the 2023 bulletin prints, so that it must reconcile.
using System.Data;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tables;
using MiniExcelLibs;
using Sylvan.Data.Csv;

string folder = args is [var given] ? given : Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples", "data");

// What has happened, in 万元: sector, batch, period, how many projects, how much together.
(Sector Sector, Batch? Batch, int[] Periods, int Count, long Wan)[] groups =
[
    (Sector.IndustrialTransformation, Batch.Signed, [7], 1, 150_000),
    (Sector.IndustrialTransformation, Batch.Started, [7], 3, 366_000),
    (Sector.NewUrbanization, Batch.Started, [7], 1, 80_000),
    (Sector.LivelihoodAndSocialServices, Batch.Started, [7], 1, 86_000),
    (Sector.IndustrialTransformation, Batch.InProduction, [7], 9, 905_000),
    (Sector.ModernInfrastructure, Batch.InProduction, [7], 2, 100_000),
    (Sector.IndustrialTransformation, Batch.Signed, [5, 6], 2, 210_000),
    (Sector.IndustrialTransformation, Batch.Started, [1, 4, 5], 8, 826_000),
    (Sector.NewUrbanization, Batch.Started, [4, 6], 3, 180_000),
    (Sector.IndustrialTransformation, Batch.InProduction, [1, 5], 6, 251_000),
    (Sector.LivelihoodAndSocialServices, Batch.InProduction, [4], 2, 80_000),
    (Sector.IndustrialTransformation, null, [], 76, 5_476_000),
    (Sector.NewUrbanization, null, [], 124, 13_198_000),
    (Sector.ModernInfrastructure, null, [], 64, 737_000),
    (Sector.LivelihoodAndSocialServices, null, [], 51, 901_000),
    (Sector.EcologyAndEnvironment, null, [], 7, 258_000),
];

const long AnnualWan = 3_500_000;
long allWan = groups.Sum(group => group.Wan), passed = 0;
List<Project> projects = [];
foreach (var group in groups)
{
    for (int i = 0; i < group.Count; i++)
    {
        // Cut at whole 万元 of the running sums, so that parts of uneven size add up exactly.
        long weight = (long)(group.Count - i) * (group.Count - i), all = Squares(group.Count);
        long total = (group.Wan * (all - Squares(group.Count - i - 1)) / all) - (group.Wan * (all - Squares(group.Count - i)) / all);
        long annual = (AnnualWan * (passed + total) / allWan) - (AnnualWan * passed / allWan);
        passed += total;
        int number = projects.Count + 1;
        projects.Add(new Project
        {
            Name = $"合成项目{number:000}",
            District = DivisionCode.Parse("410103"),
            Sector = group.Sector,
            Level = number % 19 == 5 ? ProjectLevel.Provincial : number % 14 == 3 && number < 359 ? ProjectLevel.Municipal : ProjectLevel.District,
            TotalInvestment = Money.FromWan(total),
            AnnualPlannedInvestment = Money.FromWan(annual),
            BatchEntries = group.Batch is { } batch && Held(group.Periods[i % group.Periods.Length]) is var period
                ? [new BatchEntry(period, batch, period.Date!.Value)]
                : [],
            Stage = group.Batch is null ? PipelineStage.Planned : group.Batch == Batch.Signed ? PipelineStage.Signed : PipelineStage.Landed,
        });
    }
}

// As an office keeps it: amounts in 万元, a row of totals at the end.
DataTable table = ProjectLedger.Create([.. projects.OrderBy(project => project.Sector).ThenByDescending(project => project.TotalInvestment)]).ToTable(
    MoneyUnit.Wan, TableColumns.Name, TableColumns.District, TableColumns.Sector, TableColumns.Level, TableColumns.TotalInvestment,
    TableColumns.AnnualPlannedInvestment, TableColumns.Batch, TableColumns.Period, TableColumns.BatchDate, TableColumns.Stage).ToDataTable();
table.Rows.Add("合计", null, null, null, (decimal)allWan, (decimal)AnnualWan);

Directory.CreateDirectory(folder);
MiniExcel.SaveAs(Path.Combine(folder, "ledger.xlsx"), table, overwriteFile: true);
using (CsvDataWriter csv = CsvDataWriter.Create(Path.Combine(folder, "ledger.csv"), new CsvDataWriterOptions { NewLine = "\n", DateTimeFormat = "yyyy-MM-dd" }))
{
    csv.Write(table.CreateDataReader());
}

Console.WriteLine($"{projects.Count} synthetic projects, {Money.FromWan(allWan)}: {folder}");

CampaignPeriod Held(int period) => Erqi2023.CampaignPeriods.Single(known => known.Number == period);

static long Squares(long n) => n * (n + 1) * ((2 * n) + 1) / 6;
