#:project ../src/Erqi.Domain/Erqi.Domain.csproj
#:package MiniExcel
#:package Sylvan.Data.Csv
// From a ledger to a report: dotnet run samples/report.cs -- [LEDGER.xlsx|LEDGER.csv] [FOLDER]
// Without a ledger it takes samples/data/ledger.xlsx, which is synthetic and made to reproduce the 2023 figures.
// Writes report.html, complete in itself, and report.xlsx. Exit code 1 where ledger and bulletin disagree, 2 where the ledger cannot be read.
using System.Data;
using System.Text;
using Erqi.Domain;
using Erqi.Domain.Consistency;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using MiniExcelLibs;
using Sylvan.Data.Csv;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string here = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
string path = args is [var ledgerPath, ..] ? ledgerPath : Path.Combine(here, "data", "ledger.xlsx");
string folder = args is [_, var folderPath, ..] ? folderPath : Path.Combine(here, "..", "artifacts", "report");

// The ledger as it stands, every sheet of it: the header and the unit are found, every cell that cannot be read is named, and
// whatever is no project is listed. Nothing is taken for a comment, and a row wider than its header is refused.
LedgerReaderOptions options = new() { Progress = new Bar() };
Reading<ProjectLedger> reading = LedgerReader.Read([.. Sheets()], options);
Console.Error.WriteLine();
if (!reading.TryGetResult(out ProjectLedger? ledger))
{
    Console.Error.WriteLine(reading);
    return 2;
}

// One pass for each way of counting, then everything is a fold.
ProjectCube listed = ProjectCube.Of(ledger, CountingBasis.DistinctProjects);
ProjectCube standing = ProjectCube.Of(ledger, CountingBasis.StandingStock);
ProjectCube events = ProjectCube.Of(ledger, CountingBasis.EventEntries);
ProjectCube seventh = events.Where(CubeDimension.Period, 7);
Bulletin bulletin = ErqiBulletins.Year2023;
ConsistencyReport consistency = Referee.Check(bulletin);
LedgerReport against = Referee.Compare(bulletin, [listed, standing, events]);

// What if the headline of the seventh period had been set as 186.7?
ConsistencyReport misprinted = Referee.Check(bulletin.With(bulletin["seventh.investment"].Reprinted(PublishedFigure.Parse("186.7亿元"))));

Table sectors = listed.By(CubeDimension.Sector).ToTable(MoneyUnit.Yi, Measure.Count, Measure.TotalInvestment, Measure.AnnualPlannedInvestment);
Table shares = listed.By(CubeDimension.Sector).ToShareTable(Measure.TotalInvestment);
Table levels = listed.By(CubeDimension.Level, CubeDimension.Sector).ToTable();
Table batches = seventh.By(CubeDimension.Sector, CubeDimension.Batch).ToTable(Measure.TotalInvestment);
Table periods = events.By(CubeDimension.Period, CubeDimension.Batch).ToTable();

HtmlPage page = new HtmlPage("二七区2023年重点项目：台账与公布数")
    .WithParagraph($"台账（合成数据，{ledger.Count}个项目）汇总：总投资{listed.Total.TotalInvestment}，年度计划投资{listed.Total.Amount(Measure.AnnualPlannedInvestment)}。")
    .WithParagraph($"公布数之间：{TermNames.Of(consistency.Verdict).Chinese}。公布数与台账：{against.Explain().Chinese}")
    .WithSection("总量").With(sectors).With(Chart.Bars(sectors, TableColumns.TotalInvestment)).With(shares)
    .With(levels)
    .WithSection("第七期“三个一批”").With(batches).With(Chart.StackedBars(batches))
    .WithSection("历期入批").With(periods).With(Chart.StackedBars(periods))
    .WithSection("公布数与台账对账").With(against.ToTable())
    .WithSection("公布数之间的关系").With(consistency.ToTable())
    .WithSection("假如把168.7印成186.7")
    .WithParagraph("下面不是公布数，只演示裁判如何找出误印。").With(misprinted.ToSuspectTable()).With(Chart.Misprint(misprinted, "seventh.investment"))
    .WithSection("项目台账").With(ledger.ToTable(MoneyUnit.Wan, TableColumns.Name, TableColumns.Sector, TableColumns.Level, TableColumns.TotalInvestment, TableColumns.Batch, TableColumns.Period));

Directory.CreateDirectory(folder);
File.WriteAllText(Path.Combine(folder, "report.html"), page.ToHtml());
Dictionary<string, object> sheets = new()
{
    ["行业领域"] = sectors.ToDataTable(), ["占比"] = shares.ToDataTable(), ["级别"] = levels.ToDataTable(),
    ["第七期"] = batches.ToDataTable(), ["对账"] = against.ToTable().ToDataTable(), ["台账"] = ledger.ToTable(MoneyUnit.Wan).ToDataTable(),
};
MiniExcel.SaveAs(Path.Combine(folder, "report.xlsx"), sheets, overwriteFile: true);

Console.WriteLine(reading);
Console.WriteLine($"{ledger.Count}个项目，{listed.Total.TotalInvestment}；公布数与台账：{against.Explain().Chinese}\n{Path.GetFullPath(Path.Combine(folder, "report.html"))}");
return against.Agrees ? 0 : 1;

IEnumerable<CellGrid> Sheets()
{
    if (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
    {
        using CsvDataReader csv = CsvDataReader.Create(path, new CsvDataReaderOptions { HasHeaders = false, Comment = '\0' });
        yield return CellGrid.From(csv, width: () => csv.RowFieldCount);
        yield break;
    }

    foreach (string sheet in MiniExcel.GetSheetNames(path))
    {
        using IDataReader rows = MiniExcel.GetReader(path, useHeaderRow: false, sheetName: sheet);
        yield return CellGrid.From(rows, sheet);
    }
}

internal sealed class Bar : IProgress<long>
{
    public void Report(long value) => Console.Error.Write($"\r已读{value}行 ");
}
