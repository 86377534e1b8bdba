using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>Groups the figures of a text into rows.</summary>
/// <remarks>
/// A row begins with a sentence, behind a semicolon, behind a word that opens a list, and with a figure of the kind that the
/// row before began with; figures of other kinds go with the row they follow.
/// </remarks>
internal static class ClauseRows
{
    /// <summary>Gives the rows of the figures that stand in one pair of brackets, or in none.</summary>
    public static List<Row> Read(string text, IEnumerable<Mention> mentions)
    {
        List<Row> rows = [];
        Mention? before = null;
        foreach (Mention mention in mentions)
        {
            bool opensSentence = before is null || before.Sentence != mention.Sentence;
            Cue? cue = mention.Trail.Contains("在内", StringComparison.Ordinal) ? null : CueReader.Read(text, CueStart(text, before, mention), mention.Token.Start);
            cue ??= before is { Role: Role.Level, Unit.Dimension.Kind: UnitKind.Count or UnitKind.Money or UnitKind.Other } && !opensSentence ? CueReader.Amidst(text, before.Token.End, mention.Token.Start) : null;
            cue ??= opensSentence || mention.Lead.Length == 0 || !rows[^1].Members.Exists(mention.IsLike) ? null : CueReader.Colon(text, before!.Token.End, mention.LeadStart);
            if (opensSentence || cue is not null || before!.Segment != mention.Segment || Begins(rows[^1], mention))
            {
                rows.Add(new Row { Cue = cue });
            }

            rows[^1].Members.Add(mention);
            before = mention;
        }

        return rows;
    }

    // What opens a list stands behind the figure before, and in the same sentence.
    private static int CueStart(string text, Mention? before, Mention mention)
    {
        int from = before?.Token.End ?? 0;
        if (mention.Bracket > 0)
        {
            from = Math.Max(from, text.LastIndexOf('(', mention.Token.Start));
        }

        int stop = text.AsSpan(from, mention.Token.Start - from).LastIndexOfAny("。!?");
        return stop < 0 ? from : from + stop + 1;
    }

    private static bool Begins(Row row, Mention mention)
    {
        if (mention.IsThreshold)
        {
            // 100个，其中10亿元以上20个: the bound belongs to the number behind it.
            return !row.Members[^1].IsThreshold && mention.Mark != '\0';
        }

        if (CueWords.Summing.IsAt(mention.Lead, 0))
        {
            return true;
        }

        bool follows = row.Members.Exists(member => !member.IsThreshold);
        return follows && !(mention.IsBase && mention.Lead.Contains('占')) && row.Key.IsLike(mention) && !IsOtherOfSame(row.Members[^1], mention)
            && !IsRestated(mention) && !IsOfBefore(mention) && !mention.IsChangeOfBefore && !IsMeanOfBefore(mention) && !IsStageOfBefore(mention);
    }

    // 118个新开工项目已开工96个.
    private static bool IsStageOfBefore(Mention mention) => mention.Mark == '\0' && CueWords.IsStage(mention.Lead, mention.Trail);

    // 甲组26个大项114个小项, 56个城市161个项目: both are told of one thing.
    private static bool IsOtherOfSame(Mention before, Mention mention) => mention is { Mark: '\0', Trail.Length: > 1, Unit.Dimension.Kind: UnitKind.Count }
        && before.Trail == mention.Lead && !mention.IsJoined && before.Trail.Length > 1 && before.Trail != mention.Trail && before.IsLike(mention);

    // 铁路9200万人次，日均1840万人次.
    private static bool IsMeanOfBefore(Mention mention) => CueWords.Each.At(mention.Lead, 0) is { Length: > 0 } mean
        && CueWords.WithoutFillers(mention.Lead.AsSpan(mean.Length)).IsEmpty;

    // 审结9846件，上年为9214件: the second says what the first was.
    private static bool IsOfBefore(Mention mention) => CueWords.Ago.At(mention.Lead, 0) is { Length: > 0 } ago
        && CueWords.WithoutFillers(mention.Lead.AsSpan(ago.Length)).IsEmpty;

    // 突破3万亿元、达3.6万亿元: the second says of the same thing how much it is.
    private static bool IsRestated(Mention mention) => (mention.Lead == "首次" && !mention.IsPlain)
        || (mention.Lead.Length > 0 && !mention.Lead.StartsWith("分别", StringComparison.Ordinal) && CueWords.Endpoint.IsEndOf(mention.Lead)
            && (CueWords.Fillers.Holds(mention.Lead) || mention.Lead.Length <= 4));
}
