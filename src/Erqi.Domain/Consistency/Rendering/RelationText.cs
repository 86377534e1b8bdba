using Erqi.Domain.Published;
using Erqi.Domain.Published.Meanings;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Writes a relation as a formula of its figures, by their ids or by what was printed.</summary>
internal static class RelationText
{
    private const int MostTerms = 20;

    public static string Formula(Relation relation, Func<string, string> figure)
    {
        (string left, string sign, string right) = Sides(relation, figure);
        return $"{left} {sign} {right}";
    }

    /// <summary>The two sides of the formula, and the sign between them.</summary>
    public static (string Left, string Sign, string Right) Sides(Relation relation, Func<string, string> figure)
    {
        string[] names = [.. relation.Figures.Select(figure)];
        return relation.Meaning switch
        {
            SumMeaning { HasOneWhole: true } sum => (Sum(names, place => -sum.Signs[place]), "=", "100%"),
            SumMeaning sum => (names[0], Comparison(sum), Sum(names, place => place == 0 ? 0 : -sum.Signs[place] * sum.Signs[0])),
            QuotientMeaning { Periods: > 1 } quotient => ($"(1 + {names[0]})^{quotient.Periods}", "=", Quotient(quotient, names)),
            QuotientMeaning quotient => (names[0], "=", $"{Quotient(quotient, names)}{Added(quotient.Offset)}"),
            ProductMeaning => (names[0], "≥", $"{names[1]} × {names[2]}"),
            _ => (names[0], "=", string.Join(" = ", Shortened(names[1..], string.Empty))),
        };
    }

    private static string Comparison(SumMeaning sum) => !sum.AllowsRemainder ? "=" : sum.Signs[0] > 0 ? "≥" : "≤";

    private static string Quotient(QuotientMeaning quotient, string[] names)
    {
        string[] weighted = quotient.Weights.Count == 0
            ? names
            : [.. names.Select((name, place) => $"{name} × {names[quotient.Weights[place]]}")];
        return $"{Enclosed(weighted, quotient.Part)} ÷ {Enclosed(names, quotient.Whole)}";
    }

    private static string Enclosed(string[] names, ValueList<sbyte> signs)
    {
        string sum = Sum(names, place => signs[place]);
        return signs.Count(sign => sign != 0) > 1 ? $"({sum})" : sum;
    }

    private static string Sum(string[] names, Func<int, int> sign)
    {
        string[] terms = [.. names.Select((name, place) => sign(place) switch
        {
            0 => string.Empty,
            > 0 => $" + {name}",
            _ => $" − {name}",
        }).Where(term => term.Length > 0)];
        string text = string.Concat(Shortened(terms, " + "));
        return text.StartsWith(" + ", StringComparison.Ordinal) ? text[3..] : text.TrimStart();
    }

    // A reader needs the beginning and the end of a long formula, and how many stand between them.
    private static string[] Shortened(string[] terms, string sign) => terms.Length <= MostTerms
        ? terms
        : [.. terms[..(MostTerms - 2)], $"{sign}…({terms.Length - MostTerms + 1})…", terms[^1]];

    private static string Added(Rational offset) => offset.Sign switch
    {
        0 => string.Empty,
        > 0 => $" + {offset}",
        _ => $" − {-offset}",
    };
}
