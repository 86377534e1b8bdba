using Erqi.Domain.Projects;

namespace Erqi.Domain.Statistics.RollUp;

/// <summary>How many of a group's projects state each amount, and the sums of the amounts that few ledgers keep.</summary>
/// <remarks>
/// Most groups are alike: every project states the same of the four amounts. There is one shared object for each such
/// set, so that adding alike to alike asks for one comparison. Else the numbers are kept. They change only while the one
/// cell that sums them has them open; once a tally was made of them they never change again.
/// </remarks>
internal sealed class Coverage
{
    private static readonly Coverage[] Shared =
        [.. Enumerable.Range(0, 1 << AmountSets.NearCount).Select(set => new Coverage((AmountSet)set, null))];

    // No set at all, so that one comparison tells whether a group and a project state the same.
    private const AmountSet Unlike = (AmountSet)ushort.MaxValue;

    // How many state each amount, by place, then the sums of those amounts that do not lie in a cell itself.
    private readonly long[]? _numbers;
    private bool _isOpen;

    private Coverage(AmountSet stated, long[]? numbers)
    {
        Stated = stated;
        _numbers = numbers;
        _isOpen = numbers is not null;
    }

    /// <summary>Gets what every project of the group states, where it is the same and all among the four; else no set.</summary>
    public AmountSet Stated { get; }

    /// <summary>Gets a value indicating whether every project of the group states the same, all of it among the four.</summary>
    public bool IsAlike => Stated != Unlike;

    /// <summary>The coverage of a group in which every project states the same of the four amounts.</summary>
    public static Coverage Alike(AmountSet stated) => Shared[(int)stated];

    /// <summary>The coverage of one project that states amounts which do not lie in a cell itself.</summary>
    public static Coverage OfOne(AmountSet stated, long month, long funds)
    {
        Coverage coverage = Alike(AmountSet.None).Opened(1);
        for (int place = 0; place < AmountSets.Count; place++)
        {
            coverage._numbers![place] = stated.Has(place) ? 1 : 0;
        }

        (coverage._numbers![^2], coverage._numbers[^1]) = (month, funds);
        return coverage.Closed();
    }

    /// <summary>The coverage of two groups together; the first may be changed where it is open.</summary>
    public static Coverage? Joined(Coverage? left, long leftCount, Coverage? right, long rightCount)
    {
        if (leftCount == 0 || rightCount == 0)
        {
            return (leftCount == 0 ? right : left)?.Closed();
        }

        Coverage joined = left!.Opened(leftCount);
        for (int place = 0; place < AmountSets.Count; place++)
        {
            joined.Add(place, right!.StatedBy(place, rightCount), right.Sum(place));
        }

        return joined;
    }

    /// <summary>The coverage of a group and one project more.</summary>
    public static Coverage Joined(Coverage? left, long leftCount, Project project)
    {
        if (leftCount == 0 && !project.Stated.HasFar)
        {
            return Alike(project.Stated);
        }

        Coverage joined = (left ?? Alike(AmountSet.None)).Opened(leftCount);
        for (int place = 0; place < AmountSets.Count; place++)
        {
            if (project.Stated.Has(place))
            {
                joined.Add(place, 1, place < AmountSets.NearCount ? 0 : project.FarFen(place));
            }
        }

        return joined;
    }

    /// <summary>How many of a group of so many projects state the amount at a place.</summary>
    public long StatedBy(int place, long count) =>
        _numbers is not null ? _numbers[place] : Stated.Has(place) ? count : 0;

    /// <summary>The sum of an amount that does not lie in a cell itself; zero for those that do.</summary>
    public long Sum(int place) =>
        _numbers is null || place < AmountSets.NearCount ? 0 : _numbers[AmountSets.Count + place - AmountSets.NearCount];

    /// <summary>The same with other numbers at one place.</summary>
    public Coverage With(int place, long count, long statedBy, long sum)
    {
        Coverage changed = Closed().Opened(count);
        changed._numbers![place] = statedBy;
        if (place >= AmountSets.NearCount)
        {
            changed._numbers[AmountSets.Count + place - AmountSets.NearCount] = sum;
        }

        return changed.Settled(count);
    }

    /// <summary>The same, never to be changed again.</summary>
    public Coverage Closed()
    {
        _isOpen = false;
        return this;
    }

    // Shared where the numbers say no more than that.
    private Coverage Settled(long count)
    {
        AmountSet stated = AmountSet.None;
        for (int place = 0; place < AmountSets.Count; place++)
        {
            if (StatedBy(place, count) is var statedBy && statedBy != 0 && (statedBy != count || place >= AmountSets.NearCount))
            {
                return Closed();
            }

            stated |= (AmountSet)((statedBy == 0 ? 0 : 1) << place);
        }

        return Alike(stated);
    }

    private Coverage Opened(long count)
    {
        if (_isOpen)
        {
            return this;
        }

        var numbers = new long[(2 * AmountSets.Count) - AmountSets.NearCount];
        for (int place = 0; place < AmountSets.Count; place++)
        {
            numbers[place] = StatedBy(place, count);
        }

        _numbers?.AsSpan(AmountSets.Count).CopyTo(numbers.AsSpan(AmountSets.Count));
        return new Coverage(Unlike, numbers);
    }

    private void Add(int place, long statedBy, long sum)
    {
        _numbers![place] += statedBy;
        if (place >= AmountSets.NearCount)
        {
            ref long sums = ref _numbers[AmountSets.Count + place - AmountSets.NearCount];
            sums = unchecked(sums + sum);
            Cell.ThrowIfNegative(sums);
        }
    }
}
