using Erqi.Domain.Prose.Numbers;

namespace Erqi.Domain.Prose.Clauses;

/// <summary>The days and ordinals that a sentence names, by which two sentences tell of one event: 1月28日, 第七期.</summary>
internal sealed class SentenceNames
{
    private readonly Dictionary<int, HashSet<string>> _names = [];

    /// <summary>Reads the names of a text's sentences, which are counted as <see cref="Mention.Sentence"/> counts them.</summary>
    public SentenceNames(string text, List<NumberToken> numbers)
    {
        int sentence = 0, at = 0;
        foreach (NumberToken number in numbers)
        {
            sentence += text.AsSpan(at, number.Start - at).CountAny("。!?");
            at = number.Start;
            if (NameOf(text, number) is { } name)
            {
                _ = _names.TryAdd(sentence, []);
                _ = _names[sentence].Add(name);
            }
        }
    }

    /// <summary>Gives how many names two sentences have in common.</summary>
    public int Shared(int one, int other) =>
        _names.TryGetValue(one, out HashSet<string>? first) && _names.TryGetValue(other, out HashSet<string>? second)
            ? first.Count(second.Contains)
            : 0;

    /// <summary>Says whether two sentences tell of one event, by its number and its day: two things may happen on the same two days.</summary>
    public bool TellOfOneEvent(int one, int other) => Shared(one, other) > 1
        && _names[one].Any(name => _names[other].Contains(name) && !name.EndsWith('日'));

    /// <summary>Says whether nothing that two sentences name tells them apart.</summary>
    public bool Agree(int one, int other) =>
        !_names.TryGetValue(one, out HashSet<string>? first) || !_names.TryGetValue(other, out HashSet<string>? second) || first.Overlaps(second);

    /// <summary>Says whether a sentence names something that stands in some words.</summary>
    public bool IsNamedIn(int sentence, string words) => In(sentence, words).Any();

    /// <summary>Says whether some words name an event by the number that a sentence names: 第七期.</summary>
    public bool IsHeldIn(int sentence, string words) => In(sentence, words).Any(name => !name.EndsWith('日'));

    private IEnumerable<string> In(int sentence, string words) =>
        _names.TryGetValue(sentence, out HashSet<string>? names) ? names.Where(name => words.Contains(name, StringComparison.Ordinal)) : [];

    private static string? NameOf(string text, NumberToken number)
    {
        string words = text[number.Start..number.End].TrimStart('第', '前');
        char next = number.End < text.Length ? text[number.End] : '\0';
        return number.Reason switch
        {
            _ when number.Print is not null => null,
            PassedReason.Date when words.Contains('日', StringComparison.Ordinal) => words,
            PassedReason.Ordinal when words.EndsWith('期') => words,
            PassedReason.Ordinal when next is '期' or '届' or '批' or '轮' => words + next,
            _ => null,
        };
    }
}
