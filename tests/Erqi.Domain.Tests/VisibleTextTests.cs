using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;

namespace Erqi.Domain.Tests;

/// <summary>A terminal, a page or a file never gets a character that it would obey.</summary>
public sealed class VisibleTextTests
{
    // Clears the screen, writes a verdict, hides what follows; turns direction; ends lines in every way there is.
    private const string Hostile = "x\u001b[2J\u001b[H\n结论：一致。\r\u0085\u2028\u2029\u009b8m\u007f\u202E\u2066\u200F\u061Cy";

    private static readonly Bulletin Synthetic = new BulletinBuilder(Hostile, Hostile)
        .Figure(new BulletinFigure(Hostile, PublishedFigure.Parse("81个")) { Label = Hostile, Source = Hostile, Basis = Hostile })
        .Figure("b", "40个", Hostile)
        .Figure(new BulletinFigure("c", PublishedFigure.Parse("42个")) { Basis = "另" })
        .Figure(new BulletinFigure("d" + Hostile, null))
        .Relation(new SumRelation(Hostile, ["b", "b"]) { Id = Hostile, Note = Hostile })
        .Sum(Hostile, "b", "c")
        .Sum("d" + Hostile, "b")
        .Build();

    [Fact]
    public void Reports_for_a_reader_hold_none()
    {
        ConsistencyReport report = Referee.Check(Synthetic);
        foreach (ReportLanguage language in (ReportLanguage[])[ReportLanguage.Chinese, ReportLanguage.English])
        {
            string text = report.ToText(language);

            Assert.Equal('\n', Assert.Single(text.Where(IsObeyed).Distinct()));
            Assert.DoesNotContain(text.Split('\n').Skip(2), line => line.StartsWith("结论", StringComparison.Ordinal));
            Assert.All(report.Findings, finding => Assert.DoesNotContain(report.Explain(finding).In(language), IsObeyed));
        }
    }

    [Fact]
    public void Json_escapes_them_all_and_loses_none()
    {
        string document = BulletinDocument.Write(Synthetic, indented: false);

        Assert.DoesNotContain(document, IsObeyed);
        Assert.DoesNotContain(ReportDocument.Write(Referee.Check(Synthetic)), IsObeyed);
        Assert.Equal(Synthetic, BulletinDocument.Read(document));
    }

    [Fact]
    public void Tables_hold_none_in_any_rendering()
    {
        ConsistencyReport report = Referee.Check(Synthetic);
        foreach (Table table in (Table[])[
            Synthetic.ToTable(), Synthetic.ToRelationTable(), report.ToTable(), report.ToConflictTable(), report.ToSuspectTable(), report.ToImpliedTable()])
        {
            string page = new HtmlPage(Hostile).With(table).ToHtml();

            Assert.DoesNotContain(page, c => c != '\n' && IsObeyed(c));
            Assert.DoesNotContain(table.ToMarkdown(), c => c != '\n' && IsObeyed(c));
            Assert.DoesNotContain(
                table.ToDataTable().Rows.Cast<System.Data.DataRow>().SelectMany(row => row.ItemArray.OfType<string>()),
                cell => cell.Any(c => c is not ('\n' or '\r') && IsObeyed(c)));
        }
    }

    [Fact]
    public void A_refusal_holds_none_though_it_names_the_place()
    {
        string json = JsonSerializer.Serialize(new Dictionary<string, object> { ["figures"] = new Dictionary<string, int> { [Hostile] = 5 } });

        JsonException refusal = Assert.Throws<JsonException>(() => BulletinDocument.Read(json));

        Assert.DoesNotContain(refusal.Message, IsObeyed);
    }

    [Fact]
    public void A_comparison_with_a_ledger_holds_none()
    {
        Bulletin bulletin = Synthetic.With(Synthetic[Hostile] with { Of = new FigureSubject(Measure.Count, CubeFilter.All), Basis = BulletinFigure.UnknownBasis });

        LedgerFinding finding = Assert.Single(Referee.Compare(bulletin, ProjectCube.Of([], CountingBasis.DistinctProjects)).Findings);

        Assert.DoesNotContain(finding.Explain().Chinese + finding.Explain().English, IsObeyed);
    }

    private static bool IsObeyed(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
