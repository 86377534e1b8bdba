using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Prose.Numbers;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds what the figures of a text have to do with each other.</summary>
internal static class RelationFinder
{
    /// <summary>Gives what is claimed, and the wholes of it that are not printed.</summary>
    /// <param name="text">The flat text.</param>
    /// <param name="numbers">Its numbers.</param>
    /// <param name="mentions">Its figures.</param>
    /// <param name="subjects">What each figure is called.</param>
    public static (List<Claim> Claims, List<BulletinFigure> Unprinted) Read(string text, List<NumberToken> numbers, List<Mention> mentions, string[] subjects)
    {
        UnprintedFigures unprinted = new(mentions.Count);
        List<Claim> claims = [];
        Names names = new(mentions, subjects);
        List<Row> rows = ClauseRows.Read(text, mentions.Where(mention => mention.Bracket == 0));
        Dictionary<Mention, Mention> wholeOf = [];
        SentenceNames sentences = new(text, numbers);
        Repetitions repetitions = new(mentions, rows, wholeOf, claims);
        new PointerFinder(mentions, wholeOf, repetitions).Find();
        new RestatedFinder(mentions, repetitions).Find();
        SumClaims sums = new(wholeOf, claims);
        WithinFinder within = new(text, wholeOf, claims);
        PartitionFinder partitions = new(text, repetitions, within, sums);
        BracketFinder brackets = new(text, repetitions, within, sums);
        (List<PartList> lists, List<Row> top) = ListReader.Read(rows);
        foreach (IGrouping<int, Mention> bracket in mentions.Where(mention => mention.Bracket > 0).GroupBy(mention => mention.Bracket))
        {
            List<Row> inside = ClauseRows.Read(text, bracket);
            if (bracket.First().Owner >= 0 && Owner(mentions, bracket.First().Owner, inside[0]) is { } owner)
            {
                brackets.Find(owner, inside);
            }

            ListReader.Read(inside).Lists.ForEach(partitions.Find);
        }

        lists.ForEach(partitions.Find);
        lists.ForEach(new RespectivePartFinder(mentions, wholeOf, claims).Find);
        new IncludedFinder(mentions, wholeOf, claims).Find();
        new StageFinder(mentions, wholeOf, names, claims).Find();
        RunFinder runs = new(mentions, wholeOf, claims);
        new SavingsFinder(mentions, names, wholeOf, runs.TotalOf, claims).Find();
        runs.Find([.. top.SelectMany(row => row.Members)]);
        foreach (Row row in rows.Except(top))
        {
            runs.Find(row.Members);
        }

        Dictionary<Mention, Row> rowOf = rows.SelectMany(row => row.Members, (row, member) => (row, member)).ToDictionary(pair => pair.member, pair => pair.row);
        BesideRunFinder besides = new(rowOf, sums);
        runs.Found.ForEach(run => besides.Find(run.Total, run.Parts));
        new TotalFinder(mentions, wholeOf, claims).Find();
        new DividedRowsFinder(sums, claims).Find(top);
        new RemainderFinder(text, mentions, claims).Find();
        new ComplementFinder(mentions, claims).Find();
        new ExclusiveFinder(mentions, wholeOf, claims).Find();
        new RepetitionFinder(text, mentions, sentences, repetitions).Find();
        new HeadlineFinder(text, mentions, repetitions).Find();
        new PassedBoundFinder(mentions, repetitions).Find();
        new DifferingFinder(text, mentions, sentences, wholeOf, repetitions).Find();
        Dictionary<string, Mention> byId = mentions.ToDictionary(mention => mention.Id);
        ClosedLists closed = new(byId, claims);
        ShareClaims shares = new(mentions, claims);
        new ShareFinder(mentions, wholeOf, runs.TotalOf, names, closed, shares).Find();
        OneWhole together = new(byId, claims);
        new FarShareFinder(mentions, together, shares).Find();
        new ShareSeriesFinder(mentions, byId, claims, shares).Find();
        new NamedRatioFinder(mentions, claims, unprinted).Find();
        new IndustryFinder(mentions, subjects, claims).Find();
        new CommonWholeFinder(text, mentions, byId, wholeOf, together, claims, unprinted).Find();
        new StepFinder(text, mentions, names, closed, claims, unprinted).Find();
        new RespectiveGrowthFinder(mentions, claims).Find();
        new LeadFinder(text, mentions, claims).Find();
        new StructureFinder(text, mentions, claims).Find();
        new CombinedShareFinder(mentions, wholeOf, names, claims, unprinted).Find();
        new ThresholdFinder(mentions, claims).Find();
        new LimitFinder(mentions, claims).Find();
        new BalanceFinder(mentions, claims).Find();
        new StockFinder(mentions, claims).Find();
        new SpanFinder(mentions, claims).Find();
        new NamedBaseFinder(mentions, claims).Find();
        new ScaledMeanFinder(mentions, claims, unprinted).Find();
        new YearlyMeanFinder(text, mentions, claims).Find();
        new MeanFinder(mentions, repetitions, rowOf, claims).Find();

        OverlapWords.TakeBack(text, byId, claims);

        // What numbers alone had shown may be said in words, too.
        return ([.. claims.GroupBy(claim => claim.Relation).Select(same => same.MinBy(claim => claim.Ground)!)], unprinted.All);
    }

    // 人口26402万人，占18.7%（其中…19064万人）: the brackets tell of what they measure, which may stand before its share.
    private static Mention? Owner(List<Mention> mentions, int at, Row inside)
    {
        Mention beside = mentions[at];
        Mention owner = beside.Unit.Dimension == Dimension.Rate && at > 0 && inside.Cue is not null && !inside.Key.IsLike(beside) ? mentions[at - 1] : beside;
        return owner.Segment == beside.Segment && owner.Bracket == beside.Bracket ? owner : null;
    }
}
