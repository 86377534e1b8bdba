using CsCheck;
using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Prose;

/// <summary>Tables that are true raise no alarm, and are related.</summary>
public sealed class TrueTableTests
{
    private static readonly Gen<int> Seeds = Gen.Int[0, 1_000_000_000];

    [Fact]
    public void A_true_table_raises_no_alarm() => Property.Holds(
        Seeds, seed => Referee.Check(Read(TrueTable.Write(seed)).Bulletin).Verdict == BulletinVerdict.Consistent, Draws.Of(2_000));

    [Fact]
    public void The_rows_and_columns_are_related() => Assert.InRange(Enumerable.Range(0, 100).Sum(seed => Read(TrueTable.Write(seed)).Relations.Count), 400, int.MaxValue);

    private static ArticleReading Read(string table) =>
        TableReader.Read(CellGrid.Of(table.Split('\n').Select(row => row.Split(',').Select(cell => cell.Length == 0 ? null : (object)cell))));
}
