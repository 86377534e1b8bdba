using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>The one loop over columns.</summary>
internal static class ColumnLoop
{
    // A stretch of a column that was left out is read from here, so that the loop need not ask which columns there are.
    // It is short enough to stay in the nearest cache.
    private const int Stretch = 512;
    private static readonly Money[] NoMoney = new Money[Stretch];
    private static readonly byte[] NoMember = new byte[Stretch];
    private static readonly ushort[] NoPeriod = new ushort[Stretch];
    private static readonly DivisionCode[] NoDistrict = new DivisionCode[Stretch];

    public static void CheckLengths(in ProjectColumns columns, Scheme scheme)
    {
        int length = columns.Length;
        Check(columns.Levels.Length, nameof(columns.Levels), required: true);
        Check(columns.Batches.Length, nameof(columns.Batches));
        Check(columns.Periods.Length, nameof(columns.Periods));
        Check(columns.Stages.Length, nameof(columns.Stages));
        Check(columns.Districts.Length, nameof(columns.Districts));
        scheme.CheckOwn(columns.OwnAmounts.Length, nameof(columns));
        for (int place = 0; place < AmountSets.Count; place++)
        {
            Check(AmountColumns.At(columns, scheme, place).Length, AmountColumns.NameAt(scheme, place));
        }

        void Check(int found, string column, bool required = false)
        {
            if (found != length && (required || found != 0))
            {
                throw new ArgumentException(
                    $"The column {column} has {found} rows and Sectors has {length}; all columns have one length.", nameof(columns));
            }
        }
    }

    /// <summary>Adds some of the rows of columns whose lengths are checked.</summary>
    public static void Add(SumTables tables, in ProjectColumns columns, int start, int count)
    {
        // Short loops over each stretch, because one over all columns has more to hold than there are registers.
        CellTable table = tables.Of(AmountColumns.Stated(columns, tables.Scheme));
        Span<int> numbers = stackalloc int[Stretch];
        for (int end = start + count; start < end; start += Stretch)
        {
            int length = Math.Min(Stretch, end - start);
            FindCells(tables, table, numbers[..length], start, columns);
            AddAmounts(tables.Scheme, table, numbers[..length], start, columns);
        }
    }

    private static void FindCells(
        SumTables tables, CellTable table, Span<int> numbers, int start, in ProjectColumns columns)
    {
        int length = numbers.Length;
        Scheme scheme = tables.Scheme;
        FindPlaces(
            table.Shape,
            numbers,
            Members(scheme.Sectors, columns.Sectors, start, length, nameof(columns.Sectors), ofAll: true),
            Members(scheme.Levels, columns.Levels, start, length, nameof(columns.Levels), ofAll: true),
            Members(scheme.Batches, columns.Batches, start, length, nameof(columns.Batches), ofAll: false),
            Members(scheme.Stages, columns.Stages, start, length, nameof(columns.Stages), ofAll: false));
        ReadOnlySpan<ushort> periods = Part(columns.Periods, NoPeriod, start, length);
        if (tables.Districts is { } districts)
        {
            FindCells(table, numbers, periods, districts, Part(columns.Districts, NoDistrict, start, length));
        }
        else
        {
            FindCells(table, numbers, periods);
        }
    }

    private static void FindPlaces(
        SlabShape shape,
        Span<int> places,
        ReadOnlySpan<byte> sectors,
        ReadOnlySpan<byte> levels,
        ReadOnlySpan<byte> batches,
        ReadOnlySpan<byte> stages)
    {
        // Slices of one length spare the loop a check of each.
        int length = places.Length;
        sectors = sectors[..length];
        levels = levels[..length];
        batches = batches[..length];
        stages = stages[..length];
        int i = 0;
        for (; i + 8 <= places.Length; i += 8)
        {
            shape.PlacesOf(Eight(sectors, i), Eight(levels, i), Eight(batches, i), Eight(stages, i)).CopyTo(places[i..]);
        }

        for (; i < places.Length; i++)
        {
            places[i] = shape.PlaceOf(sectors[i], levels[i], batches[i], stages[i]);
        }

        static Vector256<int> Eight(ReadOnlySpan<byte> codes, int start)
        {
            Vector128<ushort> eight = Vector128.WidenLower(Vector128.CreateScalarUnsafe(BinaryPrimitives.ReadUInt64LittleEndian(codes[start..])).AsByte());
            return Vector256.Create(Vector128.WidenLower(eight), Vector128.WidenUpper(eight)).AsInt32();
        }
    }

    // In place of each row's place in its slab, the number of its cell.
    private static void FindCells(CellTable table, Span<int> places, ReadOnlySpan<ushort> periods)
    {
        periods = periods[..places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = table.NumberOf(periods[i], places[i]);
        }
    }

    private static void FindCells(
        CellTable table, Span<int> places, ReadOnlySpan<ushort> periods, DistrictNumbers numbers, ReadOnlySpan<DivisionCode> districts)
    {
        periods = periods[..places.Length];
        districts = districts[..places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            table.TurnTo(numbers.Of(districts[i]));
            places[i] = table.NumberOf(periods[i], places[i]);
        }
    }

    private static ReadOnlySpan<byte> Members<TEnum>(
        SchemeMembers<TEnum> members, ReadOnlySpan<byte> column, int start, int length, string name, bool ofAll)
        where TEnum : unmanaged, Enum
    {
        ReadOnlySpan<byte> part = Part(column, NoMember, start, length);
        int place = part.IndexOfAnyExcept(ofAll ? members.Numbers : members.NumbersOrZero);
        if (place < 0)
        {
            return part;
        }

        string found = part[place].ToString(CultureInfo.InvariantCulture);
        throw new RowException(new(
            start + place + 1L,
            name,
            found,
            new(
                $"找到{found}，应为{members}中成员的序号{(ofAll ? "" : "，没有则为0")}",
                $"found {found}, expected the number of a member of {members}{(ofAll ? "" : ", or 0 for none")}")));
    }

    private static void AddAmounts(Scheme scheme, CellTable table, ReadOnlySpan<int> numbers, int start, in ProjectColumns columns)
    {
        // A negative amount is looked for once for the stretch, or where it made a sum look as if it had overflowed. What
        // was added by then is thrown away with the builder.
        bool hasNegative = true;
        try
        {
            long signs = 0;
            for (int page = 0; page < Plane.PagesOf(table.Stated); page++)
            {
                int first = page * Plane.PageSize;
                signs |= AddAmounts(
                    table.SumsOnPage(page),
                    numbers,
                    Part(AmountColumns.At(columns, scheme, first), NoMoney, start, numbers.Length),
                    Part(AmountColumns.At(columns, scheme, first + 1), NoMoney, start, numbers.Length),
                    Part(AmountColumns.At(columns, scheme, first + 2), NoMoney, start, numbers.Length),
                    Part(AmountColumns.At(columns, scheme, first + 3), NoMoney, start, numbers.Length));
            }

            hasNegative = signs < 0;
        }
        finally
        {
            for (int place = 0; hasNegative && place < AmountSets.Count; place++)
            {
                Check(Part(AmountColumns.At(columns, scheme, place), NoMoney, start, numbers.Length), start, AmountColumns.NameAt(scheme, place));
            }
        }
    }

    // Below zero where an amount is.
    private static long AddAmounts(
        Span<Cell> sums,
        ReadOnlySpan<int> numbers,
        ReadOnlySpan<Money> first,
        ReadOnlySpan<Money> second,
        ReadOnlySpan<Money> third,
        ReadOnlySpan<Money> fourth)
    {
        int length = numbers.Length;
        first = first[..length];
        second = second[..length];
        third = third[..length];
        fourth = fourth[..length];
        long signs = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            long a = first[i].Fen, b = second[i].Fen, c = third[i].Fen, d = fourth[i].Fen;
            signs |= a | b | c | d;
            sums[numbers[i]].Add(1, a, b, c, d);
        }

        return signs;
    }

    private static void Check(ReadOnlySpan<Money> amounts, int start, string column)
    {
        for (int i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] < Money.Zero)
            {
                throw new RowException(new(
                    start + i + 1L, column, $"{amounts[i]}", new($"找到{amounts[i]}，金额不应为负数", $"found {amounts[i]}, expected an amount of zero or more")));
            }
        }
    }

    private static ReadOnlySpan<T> Part<T>(ReadOnlySpan<T> column, T[] none, int start, int length) =>
        column.IsEmpty ? none.AsSpan(0, length) : column.Slice(start, length);
}
