namespace Erqi.Domain.Prose;

/// <summary>Why a number in a text is not taken for a figure.</summary>
[JsonConverter(typeof(ErqiJsonConverter))]
public enum PassedReason : byte
{
    /// <summary>日期: a day, a month, a year or a time of day.</summary>
    Date = 1,

    /// <summary>时期: a period, a duration or an age.</summary>
    Period,

    /// <summary>序数: an ordinal or a rank.</summary>
    Ordinal,

    /// <summary>名称: part of a name.</summary>
    Name,

    /// <summary>编号: the number of a paragraph or of a point.</summary>
    Enumerator,

    /// <summary>代码: a document number, a code, a telephone number.</summary>
    Code,

    /// <summary>不定: one or two of something, without measuring it.</summary>
    Indefinite,

    /// <summary>熟语: part of a word or a set phrase.</summary>
    Idiom,

    /// <summary>概数: too vague to say anything of the true value.</summary>
    Vague,

    /// <summary>未读: a number that could not be read.</summary>
    Unread,
}
