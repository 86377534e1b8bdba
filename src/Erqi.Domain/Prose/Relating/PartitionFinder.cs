using Erqi.Domain.Prose.Clauses;
using Erqi.Domain.Published;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says what the lists of parts in a text claim: that they make up the whole, or that they lie within it.</summary>
internal sealed class PartitionFinder(string text, Func<Mention, Mention> firstOf, Dictionary<Mention, Mention> wholeOf, List<Claim> claims)
{
    public void Find(PartList list)
    {
        List<(Mention Whole, List<Mention> Parts, bool Closes)> columns = Columns(list);
        bool isComplete = columns.Exists(column => column.Closes) || IsClosing(list, columns);
        int length = columns.Exists(column => column.Closes) ? columns.Where(column => column.Closes).Max(column => column.Parts.Count) : list.Parts.Count;
        foreach ((Mention found, List<Mention> parts, bool closes) in columns)
        {
            Mention whole = firstOf(found);
            if (closes || (isComplete && parts.Count >= length && parts.Count > 1))
            {
                Sum(list, whole, parts[..Math.Min(parts.Count, closes ? parts.Count : length)], isSaid: IsClosing(list, columns) || !closes);
            }
            else
            {
                Within(list, whole, parts[..Math.Min(parts.Count, list.Parts.Count)]);
            }
        }
    }

    /// <summary>Finds what figures in brackets have to do with the figure before them.</summary>
    public void FindInBrackets(Mention owner, List<Row> rows)
    {
        List<Mention> parts = [.. rows.Select(row => row.Key).TakeWhile(key => key.IsLike(owner))];
        if (parts.Count == 0)
        {
            return;
        }

        int start = rows[0].Members[0].LeadStart;
        Cue cue = rows[0].Cue ?? new Cue(CueKind.Containing, Math.Max(0, start - 1), start);
        PartList list = new(cue, rows, [], []);
        bool isSaid = parts.Count > 1 && parts.Count == rows.Count && owner.Lead.EndsWith('共') && rows[0].Cue is null;
        if (parts.Count > 1 && (isSaid || Closing.Holds(owner.Amount, [.. parts.Select(part => part.Amount)])))
        {
            Sum(list, owner, parts, isSaid);
        }
        else if (rows[0].Cue is not null)
        {
            Within(list, owner, parts);
        }
    }

    /// <summary>Finds how many of some things have reached a stage: 1133个项目开工1116个, or 新开工项目纳统106个 behind 新开工项目210个.</summary>
    public void FindStages(List<Mention> mentions)
    {
        Names names = new(mentions);
        foreach (Mention some in mentions.Where(mention => !wholeOf.ContainsKey(mention) && CueWords.Stages.IsBefore(mention.Lead, mention.Lead.Length)))
        {
            Mention? before = some.Index > 0 && some.Mark == '\0' ? mentions[some.Index - 1] : null;
            bool isBeside = before is not null && some.IsLike(before) && before.Trail.Length > 2 && before.Bracket == some.Bracket;
            string entity = some.Lead[..^CueWords.Stages.Before(some.Lead, some.Lead.Length).Length];
            Mention? all = isBeside ? before
                : entity.Length > 3 ? names.Find(entity, some.Index, other => other.IsLike(some) && other.Sentence < some.Sentence && some.Amount.Low <= other.Amount.High)
                : null;
            if (all is not null)
            {
                claims.Add(new Claim(new PartOfRelation(all.Id, [some.Id]), RelationGround.Wording, some.LeadStart, some.Token.End));
                wholeOf.Add(some, all);
            }
        }
    }

    private static List<(Mention Whole, List<Mention> Parts, bool Closes)> Columns(PartList list)
    {
        List<(Mention, List<Mention>, bool)> columns = [];
        List<Row> rows = [.. list.Parts.Concat(list.Further).TakeWhile(row => row.Key.IsLike(list.Parts[0].Key))];
        foreach (Mention first in list.Parts[0].Members.Where(IsSummable))
        {
            List<Mention> parts = [.. rows.Select(row => Cell(row, first, list.Parts[0])).TakeWhile(cell => cell is not null).Select(cell => cell!)];
            if (parts.Count > 0 && WholeFor(list, first, parts, out int length) is { } whole)
            {
                columns.Add((whole, length > 0 ? parts[..length] : parts, length > 0));
            }
        }

        return columns;
    }

    private static bool IsSummable(Mention mention) => mention is { IsThreshold: false, Role: Role.Level or Role.Change };

    private static Mention? Cell(Row row, Mention first, Row firstRow)
    {
        if (first == firstRow.Key)
        {
            return row.Key;
        }

        List<Mention> like = row.Members.FindAll(member => member != row.Key && member.IsLike(first));
        return like.Find(member => Measures.Agree(member, first)) ?? (like.Count == 1 ? like[0] : null);
    }

    // The nearest whole with which the list adds up; else the nearest that measures the same.
    private static Mention? WholeFor(PartList list, Mention first, List<Mention> parts, out int length)
    {
        List<Mention> candidates = [.. list.Wholes.SelectMany(row => row.Members).Where(member => member.IsLike(first))];
        bool isKey = first == list.Parts[0].Key;
        foreach (Mention candidate in candidates)
        {
            length = Closing.LongestFront(candidate.Amount, [.. parts.Select(part => part.Amount)]);
            if (length > 0)
            {
                return candidate;
            }
        }

        length = 0;
        HashSet<Mention> near = [.. NearRows(list).SelectMany(row => row.Members)];
        candidates.RemoveAll(candidate => !near.Contains(candidate));
        return candidates.Find(candidate => Measures.Agree(candidate, first)) ?? (isKey ? candidates.FirstOrDefault() : null);
    }

    // What a list that does not add up is part of stands in the row before it, or in the same sentence as that row.
    private static IEnumerable<Row> NearRows(PartList list)
    {
        Row? nearest = list.Wholes.FirstOrDefault();
        bool isInner = nearest is not null && nearest.Sentence == list.Parts[0].Sentence;
        return list.Wholes.TakeWhile(row => isInner ? row == nearest : row.Sentence == nearest!.Sentence);
    }

    private bool IsClosing(PartList list, List<(Mention Whole, List<Mention> Parts, bool Closes)> columns)
    {
        if (columns.Count == 0)
        {
            return false;
        }

        Mention last = list.Parts[^1].Members[^1];
        ReadOnlySpan<char> words = text.AsSpan(list.Cue.Start, Math.Min(text.Length, last.Token.End + last.Trail.Length + 1) - list.Cue.Start);
        bool isOpen = CueWords.Open.IsIn(words);
        bool closes = list.Cue.Kind == CueKind.Closing || (list.Cue.Kind == CueKind.Breakdown && words[..(list.Cue.End - list.Cue.Start)].Contains("划分", StringComparison.Ordinal));
        return closes && !isOpen && list.Parts.Count > 1;
    }

    private void Sum(PartList list, Mention whole, List<Mention> parts, bool isSaid)
    {
        Add(list, new SumRelation(whole.Id, [.. parts.Select(part => new SumPart(part.Id))]), isSaid ? RelationGround.Wording : RelationGround.Arithmetic);
        parts.ForEach(part => wholeOf.TryAdd(part, whole));
    }

    // The first part is what the word opens; further ones may speak of something else already.
    private void Within(PartList list, Mention whole, List<Mention> parts)
    {
        bool isFlow = whole.Role == Role.Change;
        for (int i = 0; i < parts.Count; i++)
        {
            bool fits = parts[i].Amount.Low <= whole.Amount.High;
            if (!fits && (i > 0 || isFlow || list.Cue.Kind is CueKind.Breakdown))
            {
                break;
            }

            // Among what is above one bound is what is above a higher one.
            bool isNested = i > 0 && list.Cue.Kind == CueKind.Among && list.Parts[i].Members[0].IsThreshold;
            Add(list, new PartOfRelation(isNested ? parts[i - 1].Id : whole.Id, [parts[i].Id]), RelationGround.Wording);
            wholeOf.TryAdd(parts[i], whole);
        }
    }

    private void Add(PartList list, Relation relation, RelationGround ground) =>
        claims.Add(new Claim(relation, ground, list.Cue.Start, list.Cue.End));
}
