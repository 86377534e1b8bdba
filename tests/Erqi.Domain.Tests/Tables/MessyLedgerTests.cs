using System.Globalization;
using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;
using Erqi.Domain.Tables;
using Erqi.Domain.Tests.Laws;

namespace Erqi.Domain.Tests.Tables;

/// <summary>Random messy ledgers against what their writer knows: never one project more or fewer, and no sum wrong.</summary>
public sealed class MessyLedgerTests
{
    [Fact]
    public void A_ledger_without_mistakes_is_read_as_it_was_meant() => Property.Holds(
        MessyLedger.Any,
        ledger => HasMistakes(ledger) || Read(ledger) is var reading
            && reading.Result == ProjectLedger.Create([.. ledger.Projects])
            && reading.Totals.All(total => total.Agrees == !ledger.WrongSums.Contains(total.Row))
            && Accounts(ledger, reading)
            && LedgerReader.ReadCube(ledger.Sheet, CountingBasis.DistinctProjects, ledger.Options).Result
                == ProjectCube.Of(reading.Result, CountingBasis.DistinctProjects),
        samples: 20_000);

    [Fact]
    public void A_mistake_is_a_fault_of_its_row_and_of_no_other() => Property.Holds(
        MessyLedger.Any,
        ledger => !HasMistakes(ledger) || Read(ledger) is var reading
            && reading.Faults.Select(fault => fault.Row).Distinct().SequenceEqual(
                ledger.Roles.Where(row => row.Value == MessyRow.Mistake).Select(row => row.Key).Order())
            && reading.Projects <= ledger.Projects.Count,
        samples: 20_000);

    [Fact]
    public void A_note_may_say_the_unit_again_and_no_other() => Property.Holds(
        Gen.Select(MessyLedger.Any, Gen.Int[0, 3], Gen.OneOf("注：单位：{0}。", "金额单位为{0}", "（单位：{0}、个）", "说明：1.投资单位：人民币{0}"))
            .Where(drawn => !HasMistakes(drawn.Item1)),
        drawn =>
        {
            (MessyLedger ledger, int unit, string note) = drawn;
            MoneyUnit said = (MoneyUnit)(1 + unit);
            string line = string.Format(CultureInfo.InvariantCulture, note, said.ToChinese());
            Reading<ProjectLedger> reading = LedgerReader.Read(ledger.With(line), ledger.Options);
            return said == ledger.Unit
                ? reading.Result == ProjectLedger.Create([.. ledger.Projects])
                : Assert.Single(reading.Faults).Row == ledger.Sheet.RowCount + 1;
        },
        samples: 500);

    private static bool HasMistakes(MessyLedger ledger) => ledger.Roles.Values.Contains(MessyRow.Mistake);

    private static Reading<ProjectLedger> Read(MessyLedger ledger) => LedgerReader.Read(ledger.Sheet, ledger.Options);

    // Every row that is neither a project nor blank is named among those skipped.
    private static bool Accounts(MessyLedger ledger, Reading<ProjectLedger> reading) =>
        reading.Skipped.Select(row => row.Row).SequenceEqual(
            ledger.Roles.Where(row => row.Value is MessyRow.Group or MessyRow.Total or MessyRow.Other).Select(row => row.Key).Order())
        && reading.Skipped.Where(row => row.Kind == LedgerRowKind.Group).Select(row => row.Row).SequenceEqual(Of(ledger, MessyRow.Group))
        && reading.Skipped.Where(row => row.Kind == LedgerRowKind.Total).Select(row => row.Row).SequenceEqual(Of(ledger, MessyRow.Total));

    private static IEnumerable<long> Of(MessyLedger ledger, MessyRow role) => ledger.Roles.Where(row => row.Value == role).Select(row => row.Key).Order();
}
