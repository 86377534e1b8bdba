#:project ../src/Erqi.Domain/Erqi.Domain.csproj
#:package MiniExcel
#:package Sylvan.Data.Csv
// Another city in another year, from two monthly ledgers to a report and a bulletin: dotnet run samples/city.cs -- [FOLDER] [DATA]
// The scheme (samples/data/city-2025.scheme.json) has six sectors and six batches, the projects lie in six counties and
// districts. All data is synthetic. Exit code 1 where the bulletin and the ledger disagree, 2 where a ledger cannot be read.
using System.Data;
using System.Text;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using MiniExcelLibs;
using NodaTime;
using Sylvan.Data.Csv;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string data = args is [_, var ledgers] ? ledgers : Path.Combine(AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples", "data");
string folder = args is [var given, ..] ? given : Path.Combine(data, "..", "..", "artifacts", "city");

// The scheme says what every term of the ledgers means; no enumeration of another place has to lie.
Scheme scheme = ErqiJson.Deserialize<Scheme>(File.ReadAllText(Path.Combine(data, "city-2025.scheme.json")));
LedgerReaderOptions options = new() { Scheme = scheme, Divisions = DivisionNames.Henan };
if (Read("city-2025-05.csv", new YearMonth(2025, 5)) is not { } may || Read("city-2025-06.xlsx", new YearMonth(2025, 6)) is not { } june)
{
    return 2;
}

// What became of every project, and of every total: 期初 + 新增 − 退出 ± 调整 = 期末.
LedgerChange change = LedgerChange.Between(may, june);
Console.WriteLine(change);
Console.Write(change.ToTable(MoneyUnit.Wan, Measure.Count, Measure.TotalInvestment).ToMarkdown());
foreach (NameProposal proposal in change.Proposals)
{
    Console.WriteLine($"也许是更名，请核对：{proposal.Left} → {proposal.New}");
}

// One pass a month, by district; cities and provinces are folds of it.
ProjectCube before = Roll(may), now = Roll(june);
Table districts = now.By(CubeDimension.District.Named(DivisionNames.Henan)).ToTable(MoneyUnit.Yi, Measure.Count, Measure.TotalInvestment, Measure.CompletedThisYear, Measure.Own1);
Table batches = now.By(CubeDimension.District.Named(DivisionNames.Henan), CubeDimension.Batch).ToTable();
Console.Write(districts.ToMarkdown());

// The bulletin is printed from both months, each number rounded once; then it has to stand before the referee and the ledger.
Bulletin bulletin = CubeComparison.Between(before, now).ToBulletin(
    "2025年6月重点项目（合成）",
    new ComparedFigure("count", "项目个数", Measure.Count),
    new ComparedFigure("completed", "本年完成投资", Measure.CompletedThisYear),
    new ComparedFigure("industry", "产业转型发展领域总投资", Measure.TotalInvestment, CubeFilter.All.Where(CubeDimension.Sector, scheme.Sectors["产业转型发展"])));
foreach (BulletinFigure figure in bulletin.Figures)
{
    Console.WriteLine($"{figure.Label} {figure.Print}");
}

ConsistencyReport consistency = Referee.Check(bulletin);
LedgerReport against = Referee.Compare(bulletin, now);
Console.WriteLine($"公布数之间：{TermNames.Of(consistency.Verdict).Chinese}。{against.Explain().Chinese}");

Directory.CreateDirectory(folder);
File.WriteAllText(Path.Combine(folder, "bulletin.json"), BulletinDocument.Write(bulletin));
File.WriteAllText(Path.Combine(folder, "change.json"), ErqiJson.Serialize(change));
File.WriteAllText(Path.Combine(folder, "report.html"), new HtmlPage("2025年6月重点项目（合成示例）")
    .WithSection("台账变动").With(change.ToTable()).With(Chart.Bridge(change, Measure.TotalInvestment)).With(change.ToProjectTable(MoneyUnit.Wan))
    .WithSection("各县（市、区）").With(districts).With(Chart.Bars(districts, TableColumns.TotalInvestment)).With(batches).With(Chart.StackedBars(batches))
    .WithSection("公布数与台账对账").With(against.ToTable()).With(consistency.ToTable())
    .ToHtml());
Console.WriteLine(Path.GetFullPath(Path.Combine(folder, "report.html")));
return consistency.Verdict == BulletinVerdict.Consistent && against.Agrees ? 0 : 1;

ProjectLedger? Read(string name, YearMonth month)
{
    string path = Path.Combine(data, name);
    using IDataReader rows = path.EndsWith(".csv", StringComparison.Ordinal) ? CsvDataReader.Create(path) : MiniExcel.GetReader(path, useHeaderRow: true);
    Reading<ProjectLedger> reading = LedgerReader.Read(rows, MoneyUnit.Wan, options);
    if (!reading.TryGetResult(out ProjectLedger? ledger))
    {
        Console.Error.WriteLine(reading);
        return null;
    }

    Console.WriteLine($"{name}：{ledger.Count}个项目，合计行与各行之和{(reading.Totals.All(total => total.Agrees == true) ? "相符" : "不符")}");
    return ledger.WithMonth(month);
}

static ProjectCube Roll(ProjectLedger ledger) => ProjectCube.Of(ledger, CountingBasis.StandingStock, new() { ByDistrict = true });
