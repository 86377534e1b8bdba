using System.Text.Json;
using Erqi.Domain.Json;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Json;

public sealed class BulletinDocumentTests
{
    [Fact]
    public void Every_bulletin_reads_back_as_it_was_written() => Property.Holds(
        AnyBulletin.Value,
        bulletin => BulletinDocument.Read(BulletinDocument.Write(bulletin)) == bulletin
            && BulletinDocument.Read(BulletinDocument.Write(bulletin, indented: false)) == bulletin);

    [Fact]
    public void The_article_reads_back_as_it_was_written()
    {
        string json = BulletinDocument.Write(ErqiBulletins.Year2023);

        Assert.Equal(ErqiBulletins.Year2023, BulletinDocument.Read(json));
        Assert.Contains("二七区2023年重点项目", json, StringComparison.Ordinal);
        Assert.Equal(json, BulletinDocument.Write(BulletinDocument.Read(json)));
    }

    [Fact]
    public void A_document_says_everything_there_is_to_say()
    {
        Bulletin bulletin = BulletinDocument.Read(
            """
            {
              "relations": [{ "kind": "lead", "lead": "l", "part": "p", "whole": "w", "schedule": "10/12", "id": "r", "note": "十月" }],
              "figures": {
                "l": "13.8个百分点",
                "p": {
                  "printed": "1.22万", "unit": "个", "rounding": "truncate", "quantum": "0.02", "signed": true, "integer": false,
                  "basis": "eventEntries", "nature": "capacity", "label": "产能", "asOf": "2023-01-28", "source": "标题",
                  "of": { "measure": "completedToDate", "sector": ["生态环保", "newUrbanization"], "level": "District", "batch": "签约一批", "period": ["第七期", "6"], "stage": "签约" }
                },
                "w": { "printed": null, "unit": "个" }
              },
              "rounding": "halfToEven", "asOf": "2023-02-01", "region": "410103", "title": "全"
            }
            """);

        BulletinFigure part = bulletin["p"];
        Assert.Equal(("全", "410103", new NodaTime.LocalDate(2023, 2, 1)), (bulletin.Title, bulletin.Region, bulletin.AsOf!.Value));
        Assert.Equal(RoundingConvention.HalfToEven, bulletin.Rounding);
        Assert.Equal(["l", "p", "w"], bulletin.Figures.Select(figure => figure.Id));
        Assert.Equal("万个", part.Unit.Text);
        Assert.Equal(
            new FigureReading { Rounding = RoundingConvention.Truncate, Quantum = Rational.Of(1, 50), Signed = true, Integer = false },
            part.Reading);
        Assert.Equal(("eventEntries", FigureNature.Capacity, "产能", "标题"), (part.Basis, part.Nature!.Value, part.Label, part.Source));
        Assert.Equal(Measure.CompletedToDate, part.Of!.Measure);
        Assert.Equal([Sector.NewUrbanization, Sector.EcologyAndEnvironment], part.Of.Filter.Keys(CubeDimension.Sector)!.Order());
        Assert.Equal(new LeadRelation("l", "p", "w", Rational.Of(5, 6)) { Id = "r", Note = "十月" }, bulletin.Relations[0]);
        Assert.Null(bulletin["w"].Print);
    }

    [Fact]
    public void What_the_document_has_no_word_for_is_not_dropped()
    {
        FigureReading wide = new() { Policy = new() { About = 2 } };
        Bulletin policy = new BulletinBuilder().Figure(new BulletinFigure("a", PublishedFigure.Parse("约5个"), null, wide)).Build();
        Bulletin nothing = Counting(CubeFilter.All.Where(CubeDimension.Batch, Batch.Signed).Where(CubeDimension.Batch, Batch.Started));

        Assert.Contains("'a'", Assert.Throws<JsonException>(() => BulletinDocument.Write(policy)).Message, StringComparison.Ordinal);
        Assert.Contains("admits nothing", Assert.Throws<JsonException>(() => BulletinDocument.Write(nothing)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_that_stand_in_no_batch_are_counted_under_null()
    {
        Bulletin none = Counting(CubeFilter.All.Where(CubeDimension.Batch, Batch.Signed, null));

        string json = BulletinDocument.Write(none, indented: false);

        Assert.Contains("\"of\":{\"measure\":\"count\",\"batch\":[null,\"signed\"]}", json, StringComparison.Ordinal);
        Assert.Equal(none, BulletinDocument.Read(json));
    }

    private static Bulletin Counting(CubeFilter filter) => new BulletinBuilder()
        .Figure(new BulletinFigure("a", PublishedFigure.Parse("5个")) { Of = new FigureSubject(Measure.Count, filter) })
        .Build();
}
