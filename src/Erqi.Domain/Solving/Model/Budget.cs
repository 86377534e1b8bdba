using Erqi.Domain.Published;

namespace Erqi.Domain.Solving.Model;

/// <summary>
/// What is left of the limits of one check. Whatever is asked in the course of it draws on this one budget: a question
/// may take half of what is left to the question it is part of, so that no hard one leaves nothing to those after it.
/// </summary>
/// <remarks>
/// It counts steps, not time, so that the same bulletin gives the same answer everywhere. A step is an operation on a
/// fraction of two machine words; one on longer fractions costs as many steps as it takes that much longer.
/// </remarks>
internal sealed class Budget(long steps, int cases, CancellationToken cancellation)
{
    // Measured: a root is found by trying about so many powers.
    private const int Trials = 16;

    private readonly long _allSteps = steps;
    private readonly int _allCases = cases;
    private long _steps = steps;
    private int _cases = cases;
    private bool _isSpare;

    public long Spent => _allSteps - _steps;

    /// <summary>Gets how many times a question was broken off.</summary>
    public int Reached { get; private set; }

    /// <summary>Gets how many steps are left to the present question.</summary>
    public long Left => _steps;

    /// <summary>Gives the steps that an operation on fractions costs.</summary>
    public static long Cost(Rational a) => Cost(a.Words);

    /// <inheritdoc cref="Cost(Rational)"/>
    public static long Cost(Rational a, Rational b) => Cost(a.Words + b.Words);

    /// <summary>Gives the steps that a power of a rate, or the root that undoes it, costs: nothing for the first.</summary>
    public static long CostOfRoot(int periods) => periods == 1 ? 0 : Trials * Cost(periods);

    /// <summary>Gives the steps that an operation on ranges costs.</summary>
    public static long Cost(ValueRange range) => Cost(range.Low ?? Rational.Zero, range.High ?? Rational.Zero);

    /// <summary>Begins a question, which lasts until the share is disposed of, with the usual number of cases.</summary>
    /// <param name="free">Steps it may take at no cost: for work that is linear in the bulletin.</param>
    /// <param name="part">It may take what is left divided by this.</param>
    public Share Ask(long free = 0, int part = 2, long most = long.MaxValue)
    {
        cancellation.ThrowIfCancellationRequested();
        Share share = new(this, _steps, Math.Min(_steps / part, most) + free, free, _cases, _isSpare);
        (_steps, _cases) = (share.Granted, _allCases);
        return share;
    }

    /// <summary>Asks a question to its end, or as far as a limit lets it.</summary>
    /// <param name="brokenOff">What to answer where a limit breaks it off, given the reason.</param>
    /// <inheritdoc cref="Ask(long, int, long)"/>
    public T Ask<T>(Func<T> question, Func<Wording, T> brokenOff, long free = 0, int part = 2, long most = long.MaxValue)
    {
        try
        {
            using Share share = Ask(free, part, most);
            return question();
        }
        catch (LimitReachedException reached)
        {
            return brokenOff(reached.Reason);
        }
    }

    /// <summary>Begins a question that can do without an answer, so that nothing is missed where it is broken off.</summary>
    /// <returns>Null where less is left.</returns>
    public Share? Try(long most)
    {
        if (_steps / 2 < most)
        {
            return null;
        }

        Share share = Ask(most: most);
        _isSpare = true;
        return share;
    }

    public void Step(long count = 1)
    {
        cancellation.ThrowIfCancellationRequested();
        if ((_steps -= count) < 0)
        {
            throw Exhausted();
        }
    }

    /// <summary>Gives what to throw where the steps that are left do not suffice.</summary>
    public LimitReachedException Exhausted()
    {
        Reached += _isSpare ? 0 : 1;
        return LimitReachedException.OfSteps(_allSteps);
    }

    /// <summary>Takes steps if there are so many left.</summary>
    public bool TryStep(long count)
    {
        cancellation.ThrowIfCancellationRequested();
        bool isThere = count <= _steps;
        _steps -= isThere ? count : 0;
        return isThere;
    }

    public void Case()
    {
        cancellation.ThrowIfCancellationRequested();
        if (--_cases < 0)
        {
            Reached += _isSpare ? 0 : 1;
            throw LimitReachedException.OfCases(_allCases);
        }
    }

    /// <summary>Gives the steps that an operation on fractions of so many words costs.</summary>
    /// <remarks>Measured: products and common divisors of long numbers grow with the square of their length.</remarks>
    public static long Cost(int words) => 1 + (2L * words) + ((long)words * words / 16);

    /// <summary>What one question may take.</summary>
    public readonly struct Share(Budget budget, long before, long granted, long free, int casesBefore, bool isSpareBefore) : IDisposable
    {
        public long Granted => granted;

        public void Dispose()
        {
            long spent = granted - budget._steps;
            (budget._steps, budget._cases) = (before - Math.Max(0, spent - free), casesBefore);
            budget._isSpare = isSpareBefore;
        }
    }
}
