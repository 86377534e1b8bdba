using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Finds the lists of parts in the rows of a text.</summary>
internal sealed class ListReader
{
    // A list that goes on in later sentences, and a whole that stands some sentences back.
    private const int MostFurther = 12;
    private const int MostWholes = 8;

    // So many rows a sentence may list behind the semicolon that ends the first part of its list.
    private const int MostListed = 40;

    private readonly List<Row> _rows;
    private readonly List<PartList> _lists = [];
    private readonly List<Row> _top = [];
    private readonly List<Row> _parts = [];

    private ListReader(List<Row> rows) => _rows = rows;

    /// <summary>Gives the lists, and the rows that are parts of nothing.</summary>
    public static (List<PartList> Lists, List<Row> Top) Read(List<Row> rows)
    {
        ListReader reader = new(rows);
        for (int start = 0; start < rows.Count;)
        {
            int end = start + 1;
            while (end < rows.Count && rows[end].Sentence == rows[start].Sentence)
            {
                end++;
            }

            reader.ReadSentence(start, end);
            start = end;
        }

        return (reader._lists, reader._top);
    }

    private void ReadSentence(int start, int end)
    {
        // 从产业分布看，46个项目中，甲类28个，乙类18个: what is divided stands between the words that open the list.
        bool isDivided = start + 1 < end && _rows[start + 1].Cue is { Kind: CueKind.Among };
        if (isDivided && _rows[start].Cue is { Kind: CueKind.Within } among)
        {
            // 抽检16641批次。其中，市局抽检的4068批次中，甲类3108批次: what is divided is itself a part.
            _lists.Add(new PartList(among, [_rows[start]], [], Nearest(_top)));
        }

        bool opens = !isDivided && _rows[start].Cue is { Kind: CueKind.Within or CueKind.Breakdown or CueKind.Among };
        List<Row> outer = [];
        for (int at = start; at < end;)
        {
            if (at > start && _rows[at].Cue is { } cue)
            {
                at = ReadInner(cue, at, end, opens, outer);
            }
            else
            {
                outer.Add(_rows[at++]);
            }
        }

        if (opens)
        {
            // 在职职工中，在岗职工845人: what is divided may itself be part of a list.
            List<Row> listed = _rows[start].Cue!.Kind == CueKind.Among ? Nearest(_parts) : [];
            _lists.Add(new PartList(_rows[start].Cue!, outer, Later(end), [.. Nearest(_top), .. listed]));
            _parts.AddRange(outer);
        }

        // 退出66个组织。这些组织包括31个甲类和35个乙类.
        if (!opens && _rows[start].Cue is { IsNaming: true } naming && outer.Count > 1)
        {
            _lists.Add(new PartList(naming, outer, [], Nearest(_top)));
        }

        if (!opens)
        {
            // 17个项目中，包括签约项目1个: the whole may stand in the very words that open the list.
            _top.AddRange(outer);
        }
    }

    // A list inside a sentence ends with its part of the sentence, unless nothing around it is a list and it goes on.
    private int ReadInner(Cue cue, int at, int end, bool isNested, List<Row> outer)
    {
        int segment = _rows[at].Segment, stop = at + 1;
        while (stop < end && _rows[stop].Segment == segment && !Reopens(stop))
        {
            stop++;
        }

        List<Row> wholes = [.. Told(cue, _rows[at - 1], _rows[at], outer), .. Nearest(outer).Where(row => !IsBeside(row, cue))];
        bool isOwn = !isNested && (outer.Count == 0 || outer[0].Segment == segment || OpensSegment(cue, at, outer));
        int last = isOwn ? Math.Min(end, stop + MostListed) : stop - at == 1 ? at + ClosedBehind(at, end) : stop;
        List<Row> further = !isOwn ? _rows[stop..last] : end == stop ? Later(end) : cue.Kind == CueKind.Among ? Outer(stop, last) : _rows[stop..last];

        // 收入36亿元，其中税收20亿元，支出38亿元，其中民生37亿元: what the list before went on to may be the whole.
        wholes.AddRange(cue.Kind == CueKind.Within ? [_rows[at - 1]] : []);

        // 其中企业500亿元、住户360亿元，企业分为短期180亿元和中长期320亿元: so may any part that is named again.
        wholes.AddRange(cue.Kind == CueKind.Closing ? Nearest(_parts).Where(row => row.Sentence == _rows[at].Sentence) : []);
        wholes.AddRange(Nearest(_top));
        _parts.AddRange(_rows[at..stop]);
        _lists.Add(new PartList(cue, _rows[at..stop], further, wholes[..Math.Min(wholes.Count, MostWholes)]));
        return stop < last && last == end && !_rows[stop..last].Exists(row => row.Cue is not null) ? end : stop;
    }

    // 已定的1279家；待定的36家，其中包括债权12家；涉诉的24家: one part is no list, and what stands behind its part of the sentence closes it.
    private int ClosedBehind(int at, int end)
    {
        Mention whole = _rows[at - 1].Key;
        Amount[] parts = [.. _rows[at..Math.Min(end, at + MostListed)].TakeWhile(row => row.Key.IsLike(whole) && (row == _rows[at] || row.Cue is null)).Select(row => row.Key.Amount)];
        return Math.Max(1, Closing.LongestExact(whole.Amount, parts));
    }

    // 成品油8753万吨；其中汽油2643万吨；煤油584万吨；柴油5526万吨: the list has the segments behind that of its whole.
    private bool OpensSegment(Cue cue, int at, List<Row> outer) => cue.Kind == CueKind.Within && _rows[at - 1].Segment != _rows[at].Segment
        && outer.TrueForAll(row => row.Segment == outer[0].Segment) && outer[^1] == _rows[at - 1];

    // 其中建成区4.8平方公里，入驻企业216家，其中规上58家: what was told after a part has parts of its own, as has 其中24件，包括,
    // and 68个商品中，22个上涨，其中4个.
    private static IEnumerable<Row> Told(Cue cue, Row before, Row row, List<Row> outer)
    {
        bool isKeyToo = cue.IsNaming || cue.Kind == CueKind.Among || before.Cue is { Kind: CueKind.Among };
        return !outer.Contains(before) && before.Members.Exists(member => (isKeyToo || member != before.Key) && member.Role == Role.Level && member.IsLike(row.Key))
            ? [before]
            : [];
    }

    // 一期包括甲1200万吨，二期包括乙2000万吨: lists side by side are of two wholes.
    private static bool IsBeside(Row row, Cue cue) => row.Cue is { IsNaming: true } && cue.IsNaming;

    // 68个商品中，22个上涨，其中4个涨幅居前；7个持平；39个下跌: without what is told of one part alone.
    private List<Row> Outer(int start, int end)
    {
        List<Row> outer = [];
        int inner = -1;
        foreach (Row row in _rows[start..end])
        {
            inner = row.Cue is null ? inner : row.Segment;
            if (row.Segment != inner)
            {
                outer.Add(row);
            }
        }

        return outer;
    }

    private bool Reopens(int at) => _rows[at].Cue is not null;

    private static List<Row> Nearest(List<Row> rows)
    {
        List<Row> nearest = rows[Math.Max(0, rows.Count - MostWholes)..];
        nearest.Reverse();
        return nearest;
    }

    // The rows of the next sentences that are no parts of something else.
    private List<Row> Later(int at)
    {
        List<Row> later = [];
        int stop = Math.Min(_rows.Count, at + MostListed);
        while (at < stop && later.Count < MostFurther)
        {
            int end = at + 1;
            while (end < _rows.Count && _rows[end].Sentence == _rows[at].Sentence)
            {
                end++;
            }

            if (_rows[at].Cue is null or { IsNaming: true })
            {
                for (int i = at; i < end && (i == at || _rows[i].Cue is null); i++)
                {
                    later.Add(_rows[i]);
                }
            }

            at = end;
        }

        return later;
    }
}
