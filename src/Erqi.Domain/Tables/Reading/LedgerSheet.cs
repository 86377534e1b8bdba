using Erqi.Domain.Statistics.Rows;

namespace Erqi.Domain.Tables.Reading;

/// <summary>Opens one sheet as it stands: finds its header, says what stands around it, gives the rows below.</summary>
internal static class LedgerSheet
{
    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789.,");

    /// <summary>Gives the rows of a sheet, null where it has no header.</summary>
    /// <param name="isAlone">Whether it is all that is read.</param>
    /// <param name="unitIfUnknown">The unit where the sheet says none and it does not matter; null refuses such a sheet.</param>
    public static LedgerRows? Open(CellGrid sheet, bool isAlone, LedgerLog log, MoneyUnit? unitIfUnknown = null)
    {
        log.Begin(sheet.Name);
        if (SheetHeader.Find(sheet, log.Options) is not { } header)
        {
            WithoutHeader(sheet, isAlone, log);
            return null;
        }

        foreach (SkippedRow row in header.SkippedRows())
        {
            log.Skip(row.Row, row.Kind, row.Text);
        }

        MoneyUnit? unit = UnitOf(header, log) ?? unitIfUnknown;
        return new LedgerRows(new GridRows(sheet, header), header.Cells, header.Year, unit, log, TableColumns.Name);
    }

    // The line 单位：万元 and the caller may both say it, but not differently; headers may say it better than either.
    private static MoneyUnit? UnitOf(SheetHeader header, LedgerLog log)
    {
        MoneyUnit[] units = [.. header.Units.Concat(log.Options.Unit is { } given ? [given] : []).Distinct()];
        string[] all = [.. units.Select(unit => unit.ToChinese()), .. header.OtherUnits];
        if (all.Length > 1 || header.OtherUnits.Length > 0)
        {
            log.Refuse(new RowFault(
                header.FirstRow, TableColumns.TotalInvestment.Name.Chinese, null, all is [var only] ? HeaderFaults.NoUnitAbove(only) : HeaderFaults.UnitsDiffer(all)));
        }

        // A unit that is refused is stated all the same, and nothing is read in the one that stands here for it.
        return units is [var unit, ..] ? unit : all.Length > 0 ? MoneyUnit.Yuan : null;
    }

    private static void WithoutHeader(CellGrid sheet, bool isAlone, LedgerLog log)
    {
        bool hasNumbers = false;
        for (int row = 1; row <= sheet.RowCount; row++)
        {
            string text = RowText.Of(sheet.Row(row));
            if (text.Length == 0)
            {
                log.Blank();
                continue;
            }

            log.Skip(row, LedgerRowKind.Note, text);
            foreach (object? cell in sheet.Row(row))
            {
                hasNumbers |= cell is not null and not string || (cell is string number && LooseText.Plain(number) is { Length: > 0 } plain && !plain.AsSpan().ContainsAnyExcept(NumberLetters));
            }
        }

        if (isAlone || hasNumbers)
        {
            log.Refuse(new RowFault(1, TableColumns.Name.Name.Chinese, null, HeaderFaults.NoHeader));
        }

        log.End(sheet.RowCount);
    }
}
