using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds numbers that were surely meant to say again what another says, and do not.</summary>
internal sealed class DifferingFinder(string text, List<Mention> mentions, SentenceNames names, IReadOnlyDictionary<Mention, Mention> wholeOf, Repetitions repetitions)
{
    // Only the nearest figures of the same kind are looked at.
    private const int Reach = 12;

    // The figures beside a quantity are printed with the first times that it is told, if ever.
    private const int Fellows = 6;

    // Words of so many characters are a name, and so many digits are not equal by chance but for one.
    private const int LongName = 4;
    private const int ManyDigits = 3;

    private static readonly SearchValues<char> Times = SearchValues.Create("年月季周日时");

    public void Find()
    {
        FindAmounts();
        List<Mention> counts = mentions.FindAll(mention =>
            mention is { Role: Role.Level, IsThreshold: false, IsPlain: true, Bracket: 0, Unit.Dimension.Kind: UnitKind.Count }
            && mention.Print.NumberText.Length > 1 && !wholeOf.ContainsKey(mention));
        for (int i = 1; i < counts.Count; i++)
        {
            for (int j = i - 1; j >= 0 && j >= i - Reach; j--)
            {
                if (IsMeantToRepeat(counts[j], counts[i]))
                {
                    repetitions.Join(counts[j], counts[i]);
                    break;
                }
            }
        }
    }

    // 全市旅游收入42.14亿元。…全市旅游收入52.14亿元: one digit apart, of one place in the same words, and no other time is told between them.
    private void FindAmounts()
    {
        foreach (IGrouping<(FigureUnit, string), Mention> named in mentions.Where(mention =>
            mention is { Role: Role.Level, IsThreshold: false, IsPlain: true, Bracket: 0, Before.Length: >= LongName, DigitCount: >= ManyDigits, Lead: ['全', ..], Print.TrailingNoughts: 0, Unit.Dimension.Kind: UnitKind.Money or UnitKind.Other })
            .GroupBy(mention => (mention.Unit, mention.Lead)))
        {
            foreach ((Mention one, Mention other) in named.Zip(named.Skip(1)))
            {
                if (one.Sentence != other.Sentence && one.IsPlanned == other.IsPlanned && repetitions.IsOneDigitApart(one, other) && !repetitions.AreApart(one, other)
                    && !text.AsSpan(one.Token.End..other.Token.Start).ContainsAny(Times) && Sameness.IsOfBefore(text, one) == Sameness.IsOfBefore(text, other))
                {
                    repetitions.Join(one, other);
                }
            }
        }
    }

    private bool IsMeantToRepeat(Mention one, Mention other)
    {
        if (one.Sentence == other.Sentence || one.Unit != other.Unit || one.Value == other.Value || one.IsPlanned != other.IsPlanned
            || repetitions.AreApart(one, other))
        {
            return false;
        }

        int touching = Sameness.Touching(one, other);

        // 第八期活动举行，甲市共有133个项目参与。…第八期活动举行，乙市开工项目30个 are two.
        bool isOneEvent = touching > 1 && Slips.IsOne(one.Print.NumberText, other.Print.NumberText) && names.TellOfOneEvent(one.Sentence, other.Sentence) && Opens(one) && Opens(other);
        List<Mention> told = repetitions.Group(repetitions.FirstOf(one)), toldAgain = repetitions.Group(repetitions.FirstOf(other));
        bool isConfirmed = told.Take(Fellows).Any(again => again != one && Sameness.Touching(again, other) > 3)
            || toldAgain.Take(Fellows).Any(again => again != other && Sameness.Touching(again, one) > 3);
        bool isOneSlip = isConfirmed && touching > 3 && repetitions.IsOneDigitApart(one, other)
            && told.Take(Fellows).All(first => toldAgain.Take(Fellows).All(again => names.Agree(first.Sentence, again.Sentence)));
        bool isSameName = touching > 7 && other.Sentence - one.Sentence < 6 && names.IsNamedIn(one.Sentence, one.Before[^Math.Min(touching, one.Before.Length)..]);
        return (isOneEvent || isOneSlip || isSameName) && Sameness.IsOfBefore(text, one) == Sameness.IsOfBefore(text, other);
    }

    // The first number of things that a sentence gives is what it is about.
    private bool Opens(Mention count) => !mentions.Back(count, reach: Reach).Any(other => other.Unit.Dimension == count.Unit.Dimension && !other.IsThreshold);
}
