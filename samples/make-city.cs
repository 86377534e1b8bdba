#:project ../src/Erqi.Domain/Erqi.Domain.csproj
#:package MiniExcel
#:package Sylvan.Data.Csv
// Makes the two ledgers that samples/city.cs reads: dotnet run samples/make-city.cs -- [FOLDER]
// Every project in them is synthetic; only the six sectors and the codes of the places are real.
using System.Data;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Tables;
using MiniExcelLibs;
using NodaTime;
using Sylvan.Data.Csv;

string data = Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples", "data");
string folder = args is [var given] ? given : data;
Scheme scheme = ErqiJson.Deserialize<Scheme>(File.ReadAllText(Path.Combine(data, "city-2025.scheme.json")));
DivisionCode[] places = [.. DivisionNames.Henan.Codes.Where(code => code.IsCounty && DivisionNames.Henan[code.City] == "许昌市")];
string[] works = ["产业园", "污水处理厂", "数据中心", "第三中学", "物流枢纽", "装备制造基地", "城市更新", "光伏电站", "人民医院", "联络线"];

Project[] may = [.. Enumerable.Range(0, 60).Select(Make)];
List<Project> june = [];
foreach ((int i, Project project) in may.Index())
{
    Money month = Money.FromWan(60 + (i * 37 % 400));
    Project next = project with
    {
        CompletedThisMonth = month,
        CompletedThisYear = project.CompletedThisYear + month,
        FundsInPlace = project.FundsInPlace + month,
        Status = project.Status == scheme.Statuses["新开工"] ? scheme.Statuses["续建"] : project.Status,
    };
    june.AddRange(i switch
    {
        11 or 37 => [],
        23 => [next with { Status = scheme.Statuses["退库"] }],
        5 or 29 => [next with { TotalInvestment = next.TotalInvestment + Money.FromWan(1200) }],
        8 => [next with { Name = next.Name + "（一期）", Aliases = [next.Name] }],
        14 => [next with { Name = next.Name.Replace("合成", "合成新", StringComparison.Ordinal) }],
        _ when i % 9 == 4 && next.CurrentBatch is { } batch && batch.Number < 6 => [next.Apply(new BatchEntry(new CampaignPeriod(16), scheme.Batches[batch.Number], new LocalDate(2025, 6, 20)))],
        _ => [next],
    });
}

june.AddRange(Enumerable.Range(60, 4).Select(Make));
Column[] columns =
[
    TableColumns.Name, TableColumns.Aliases, TableColumns.District, TableColumns.Sector, TableColumns.Level, TableColumns.TotalInvestment,
    TableColumns.AnnualPlannedInvestment, TableColumns.CompletedThisYear, TableColumns.CompletedThisMonth, TableColumns.FundsInPlace,
    TableColumns.Of(Measure.Own1, scheme), TableColumns.Batch, TableColumns.Period, TableColumns.BatchDate, TableColumns.Status,
];
Directory.CreateDirectory(folder);
using (CsvDataWriter csv = CsvDataWriter.Create(Path.Combine(folder, "city-2025-05.csv"), new CsvDataWriterOptions { NewLine = "\n", DateTimeFormat = "yyyy-MM-dd" }))
{
    csv.Write(AsSent(may).CreateDataReader());
}

MiniExcel.SaveAs(Path.Combine(folder, "city-2025-06.xlsx"), AsSent(june), overwriteFile: true);
Console.WriteLine($"{may.Length} and {june.Count} synthetic projects: {folder}");

Project Make(int i) => new Project
{
    Name = $"合成{DivisionNames.Henan[places[i % places.Length]]}{works[i * 7 % works.Length]}{i / 10 + 1}号项目",
    District = places[i % places.Length],
    Sector = scheme.Sectors[i * 5 % 6],
    Level = scheme.Levels[i % 10 == 0 ? 0 : i % 4 == 1 ? 1 : 2],
    TotalInvestment = Money.FromWan(8_000 + (i * 7919 % 90_000)),
    AnnualPlannedInvestment = Money.FromWan(3_000 + (i * 3571 % 20_000)),
    CompletedThisYear = Money.FromWan(700 + (i * 2311 % 9_000)),
    CompletedThisMonth = Money.FromWan(50 + (i * 31 % 350)),
    FundsInPlace = Money.FromWan(900 + (i * 1777 % 9_500)),
    BatchEntries = i % 7 == 6 ? [] : [new BatchEntry(new CampaignPeriod(15), scheme.Batches[i % 6], new LocalDate(2025, 1, 5))],
    Status = scheme.Statuses[i % 3 == 0 ? "新开工" : "续建"],
} is var project && i % 4 == 2 ? project.With(Measure.Own1, Money.FromWan(500 + i)) : project;

// As an office sends it: amounts in 万元, places by their names, a row of totals at the end.
DataTable AsSent(IEnumerable<Project> projects)
{
    Project[] all = [.. projects];
    DataTable table = ProjectLedger.Create(scheme, all).ToTable(MoneyUnit.Wan, columns).ToDataTable();
    foreach ((int i, DataColumn column) in table.Columns.Cast<DataColumn>().Index())
    {
        column.ColumnName = columns[i] == TableColumns.District ? TableColumns.DistrictName.Name.Chinese : column.ColumnName;
    }

    foreach (DataRow row in table.Rows)
    {
        row[2] = DivisionNames.Henan[DivisionCode.Parse((string)row[2])];
    }

    DataRow total = table.Rows.Add("合计");
    total[5] = all.Sum(project => project.TotalInvestment!.Value.Fen) / 1_000_000m;
    return table;
}
