namespace Erqi.Domain.Tables.Reading;

/// <summary>What came of reading a ledger, in a few lines for a person.</summary>
internal static class LedgerText
{
    // A reading of thousands of faults is for a table; a person reads the first.
    private const int MostLines = 20;

    public static string Of<T>(Reading<T> reading, ReportLanguage language)
        where T : class => string.Join('\n', Lines(reading).Select(line => line.In(language))).TrimEnd('\n');

    private static IEnumerable<Wording> Lines<T>(Reading<T> reading)
        where T : class
    {
        yield return Head(reading);
        if (reading.CountsTwice)
        {
            yield return new(
                "没有查重：逐行汇总不记住前面的行，同一项目出现两次就计两次；要查重，请用LedgerReader.Read，或交给它CellGrid",
                "Not looked for: projects that stand twice. A roll-up of rows that come one by one remembers none and counts them twice; LedgerReader.Read looks for them, and so does a roll-up of a CellGrid");
        }

        if (!reading.LookAlikeColumns.IsEmpty)
        {
            yield return Listed("像台账的列，但没有读（要读，用LedgerReaderOptions.WithColumn指明）", "look like columns of a ledger and were not read (LedgerReaderOptions.WithColumn says which they are)", reading.LookAlikeColumns);
        }

        if (reading.IgnoredColumns.Except(reading.LookAlikeColumns).ToArray() is { Length: > 0 } others)
        {
            yield return Listed("其他没有读的列", "other columns that were not read", others);
        }

        foreach (StatedMeasure measure in reading.Stated.Where(measure => measure.Stated > 0 && measure.Stated < measure.Projects))
        {
            yield return new(
                $"{measure.Name.Chinese}：{measure.Projects}个项目中{measure.Stated}个填报，合计只是这些项目的",
                $"{measure.Name.English}: stated by {measure.Stated} of {measure.Projects} projects, and a sum is of those alone");
        }

        if (reading.Stated.Where(measure => measure.Stated == 0 && measure.Projects > 0).ToArray() is { Length: > 0 } missing)
        {
            yield return new(
                $"没有填报：{string.Join("、", missing.Select(measure => measure.Name.Chinese))}",
                $"Not stated at all: {string.Join(", ", missing.Select(measure => measure.Name.English))}");
        }

        IEnumerable<Wording> rows = reading.Skipped.Select(row => Row(reading, row));
        foreach (Wording line in Cut(rows.ToArray(), reading.Skipped.Count)
            .Concat(Cut([.. reading.Warnings.Select(warning => Prefixed("提醒：", "Warning: ", warning))], reading.WarningCount))
            .Concat(Cut([.. reading.Faults.Select(fault => Prefixed("无法读取：", "Cannot be read: ", fault))], reading.Faults.Count)))
        {
            yield return line;
        }
    }

    private static Wording Head<T>(Reading<T> reading)
        where T : class => new(
            $"{reading.Projects}个项目，{reading.BlankRows}个空行，{reading.Skipped.Count}行不是项目；{reading.Faults.Count}处无法读取{(reading.IsComplete ? "" : "，没有读到末尾")}",
            $"{reading.Projects} projects, {reading.BlankRows} blank, {reading.Skipped.Count} that are no projects; {reading.Faults.Count} faults{(reading.IsComplete ? "" : ", not read to the end")}");

    private static Wording Row<T>(Reading<T> reading, SkippedRow row)
        where T : class
    {
        TotalRow? total = reading.Totals.FirstOrDefault(total => total.Row == row.Row && total.Sheet == row.Sheet);
        Wording[] compared = total is null ? [] : [.. Compared(reading, total, total.Agrees)];
        string chinese = string.Join("、", compared.Select(name => name.Chinese)), english = string.Join(", ", compared.Select(name => name.English));
        (chinese, english) = total?.Agrees switch
        {
            true => ($"，{chinese}与各行之和相符", $", agrees with its rows ({english})"),
            false => ($"，{chinese}与各行之和不符", $", does not agree with its rows ({english})"),
            null when total is not null => ("，无从核对", ", cannot be compared"),
            _ => ("", ""),
        };
        return new(
            $"跳过：{row}{chinese}",
            string.Create(CultureInfo.InvariantCulture, $"Left out: {(row.Sheet is null ? "row" : $"{Guard.Clip(row.Sheet)}, row")} {row.Row} ({row.Kind}) {row.Text}{english}"));
    }

    // What agrees, or what does not: what nobody compared is in neither.
    private static IEnumerable<Wording> Compared<T>(Reading<T> reading, TotalRow total, bool? agrees)
        where T : class
    {
        if (total.StatedCount is { } stated && stated == total.ComputedCount == agrees)
        {
            yield return new("个数", "number");
        }

        foreach (TotalCheck check in total.Checks.Where(check => check.Agrees == agrees))
        {
            yield return reading.Stated.FirstOrDefault(known => known.Measure == check.Measure)?.Name ?? TableColumns.Of(check.Measure).Name;
        }
    }

    private static Wording Listed(string chinese, string english, IEnumerable<string> columns) => new(
        $"{chinese}：{string.Join("、", columns.Select(column => Guard.Clip(column)))}",
        $"{char.ToUpperInvariant(english[0])}{english[1..]}: {string.Join(", ", columns.Select(column => Guard.Clip(column)))}");

    private static Wording Prefixed(string chinese, string english, RowFault fault) =>
        new(chinese + fault.Explain().Chinese, english + fault.Explain().English);

    private static IEnumerable<Wording> Cut(Wording[] lines, long all) => lines.Length <= MostLines && lines.Length == all
        ? lines
        : lines.Take(MostLines).Append(new(
            $"……共{all}行", $"… {all} in all"));
}
