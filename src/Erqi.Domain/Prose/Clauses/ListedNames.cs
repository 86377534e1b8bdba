using Erqi.Domain.Prose.Relating;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>Names the figures of a list each by its own thing: 工业、农业投资分别增长8%、6%, 三次产业结构为7.4∶39.6∶53.</summary>
internal static class ListedNames
{
    private const int FewestTerms = 3;

    // 由7.4∶39.6∶53调整为7.1∶39.2∶53.7: what follows the shares of the industries are theirs.
    private const string LastShare = "第三产业占比";

    private static readonly string[] Industries = ["第一产业", "第二产业", "第三产业"];

    /// <summary>Puts the names of listed figures in place of what they were called by the words right before them.</summary>
    public static void Put(IReadOnlyList<Mention> mentions, string[] names)
    {
        string[] things = [];
        for (int first = 0; first < names.Length;)
        {
            Mention opening = mentions[first];
            int terms = Count(mentions, first, next => next.Lead is ":" or "∶");
            int listed = Count(mentions, first, next => next is { Mark: '、', Lead.Length: 0 } && next.Unit == opening.Unit);
            int said = opening.Lead.IndexOf("分别", StringComparison.Ordinal);
            if (terms >= FewestTerms)
            {
                string whole = names[first];
                bool goesOn = first > 0 && mentions[first - 1].Sentence == opening.Sentence && names[first - 1] == LastShare;
                bool areIndustries = terms == Industries.Length && (goesOn || whole.Contains("产业", StringComparison.Ordinal));
                Name(names, first, terms, place => areIndustries ? $"{Industries[place]}占比" : $"{whole}第{place + 1}项");
            }
            else if (said >= 0 && listed > 1)
            {
                string[] named = Things(opening.Lead[..said], listed);
                things = named.Length > 0 || first == 0 || mentions[first - 1].Sentence != opening.Sentence ? named : things;
                string measured = Measures.Before(opening.Lead.AsSpan(said + 2).TrimEnd('的'));
                if (things.Length == listed)
                {
                    Name(names, first, listed, place => things[place] + measured);
                    for (int place = 0; place < listed; place++)
                    {
                        mentions[first + place].Listed = names[first + place];
                    }
                }
            }

            first += Math.Max(terms, said >= 0 ? listed : 1);
        }
    }

    private static int Count(IReadOnlyList<Mention> mentions, int first, Func<Mention, bool> goesOn)
    {
        int end = first + 1;
        while (end < mentions.Count && goesOn(mentions[end]))
        {
            end++;
        }

        return end - first;
    }

    private static void Name(string[] names, int first, int count, Func<int, string> name)
    {
        for (int place = 0; place < count; place++)
        {
            names[first + place] = name(place);
        }
    }

    // 工业、农业、服务业投资: what is measured of all of them stands behind the last; 三次产业 are three.
    private static string[] Things(string words, int count)
    {
        words = Measures.Before(words);
        int three = words.IndexOf("三次产业", StringComparison.Ordinal);
        if (three >= 0 && count == Industries.Length)
        {
            return [.. Industries.Select(industry => industry + words[(three + 4)..])];
        }

        // 货物贸易、服务贸易及其他项目分别为: two things, of which the second is two.
        string[] things = words.Split('、') is var marked && marked.Length == count ? marked : words.Split('、', '和', '与', '及');
        string measure = things[^1][Kinds.Front(things[^1])..];
        return things.Length != count ? []
            : measure.Length == things[^1].Length ? things
            : [.. things.Select(thing => thing.EndsWith(measure, StringComparison.Ordinal) ? thing : thing + measure)];
    }
}
