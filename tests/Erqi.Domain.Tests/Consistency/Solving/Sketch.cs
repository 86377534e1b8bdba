using System.Globalization;
using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Consistency.Local;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Solving;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>
/// Bulletins in two lines of text. Figures: <c>T 100亿元; z 0.0 signed; n ?个; e 102 halfToEven</c>, where ? is not
/// printed. Relations: <c>sum T a -b; partOf T a; same a b; share r p w; growth r c p; increase r c i; mean m t n;
/// lead l p w 10/12; each t n h; atMost a b; difference d a b; multiple n p w; structure a b c; weighted m v w v w;
/// average r c p 3</c>.
/// </summary>
internal static class Sketch
{
    // From the start a search may take other ways than the one it is to confirm.
    private static readonly CheckOptions Generous = new() { MaxCases = 1_000_000, MaxSteps = 500_000_000 };

    public static Bulletin Bulletin(string figures, string relations)
    {
        BulletinBuilder builder = new();
        foreach (string figure in Parts(figures, ';'))
        {
            builder.Figure(Figure(Parts(figure, ' ')));
        }

        foreach (string relation in Parts(relations, ';'))
        {
            builder.Relation(Relation(Parts(relation, ' ')));
        }

        return builder.Build();
    }

    /// <summary>Checks with few cases at first, and with the usual limits where they did not do.</summary>
    public static JointResult Check(Bulletin bulletin)
    {
        JointResult result = JointResult.Of(
            bulletin, new CheckOptions { MaxCases = 2000 }.Begin(CancellationToken.None));
        return result.Standing == Standing.Undetermined || result.Components.Any(component => !component.IsComplete)
            ? JointResult.Of(bulletin, CheckOptions.Default.Begin(CancellationToken.None))
            : result;
    }

    /// <summary>Decides the component of one figure, without looking for conflicts or ranges.</summary>
    public static ComponentResult WitnessAround(Bulletin bulletin, int figure)
    {
        RelationGraph graph = new(bulletin);
        Component component = graph.Components().Single(component => component.Figures.Contains(figure));
        Problem problem = Lowering.Lower(new PrintedRanges(bulletin), component).Problem;
        bool[] held = [.. component.Figures.Select(_ => true)];
        Answer answer = MethodChoice.For(problem, Generous.Begin(CancellationToken.None)).Decide(held);
        Rational[]? witness = answer.Values is { } values ? Array.ConvertAll(problem.VariableOf, variable => values[variable]) : null;
        return new ComponentResult(component.Figures, component.Relations, answer.Standing, answer.Reason, witness, [], [], true, true);
    }

    /// <summary>Gives the bulletin with the prints of some figures given up; their domains stay.</summary>
    public static Bulletin GiveUp(Bulletin bulletin, Func<int, bool> isGivenUp)
    {
        BulletinBuilder builder = new(rounding: bulletin.Rounding);
        for (int i = 0; i < bulletin.Figures.Count; i++)
        {
            BulletinFigure figure = bulletin.Figures[i];
            FigureReading reading = new() { Signed = figure.Domain.Low is null, Integer = figure.IsWhole };
            builder.Figure(isGivenUp(i) ? new BulletinFigure(figure.Id, null, figure.Unit, reading) : figure);
        }

        foreach (Relation relation in bulletin.Relations)
        {
            builder.Relation(relation);
        }

        return builder.Build();
    }

    /// <summary>Gives the bulletin with some of its relations only.</summary>
    public static Bulletin Keep(Bulletin bulletin, Func<int, bool> isKept) => bulletin.Excerpt(
        [.. Enumerable.Range(0, bulletin.Figures.Count)], [.. Enumerable.Range(0, bulletin.Relations.Count).Where(isKept)]);

    private static string[] Parts(string text, char separator) =>
        text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static BulletinFigure Figure(string[] words)
    {
        FigureReading reading = FigureReading.Default;
        foreach (string word in words[2..])
        {
            reading = word switch
            {
                "signed" => reading with { Signed = true },
                "whole" => reading with { Integer = true },
                "broken" => reading with { Integer = false },
                ['/', .. string quantum] => reading with { Quantum = decimal.Parse(quantum, CultureInfo.InvariantCulture) },
                _ => reading with { Rounding = Enum.Parse<RoundingConvention>(word, true) },
            };
        }

        return words[1] is ['?', .. string unit]
            ? new BulletinFigure(words[0], null, unit.Length == 0 ? FigureUnit.None : FigureUnit.Parse(unit), reading)
            : new BulletinFigure(words[0], PublishedFigure.Parse(words[1]), null, reading);
    }

    private static Relation Relation(string[] words) => words[0] switch
    {
        "sum" => new SumRelation(words[1], [.. words[2..].Select(Part)]),
        "partOf" => new PartOfRelation(words[1], [.. words[2..]]),
        "same" => new SameRelation([.. words[1..]]),
        "share" => new ShareRelation(words[1], words[2], words[3]),
        "growth" => GrowthRelation.FromPrevious(words[1], words[2], words[3]),
        "increase" => GrowthRelation.FromIncrease(words[1], words[2], words[3]),
        "mean" => new MeanRelation(words[1], words[2], words[3]),
        "lead" => new LeadRelation(words[1], words[2], words[3], Fraction(words[4])),
        "each" => new EachAtLeastRelation(words[1], words[2], words[3]),
        "difference" => new DifferenceRelation(words[2], words[3], words[1]),
        "multiple" => new MultipleRelation(words[1], words[2], words[3]),
        "structure" => new StructureRelation([.. words[1..]]),
        "weighted" => new WeightedMeanRelation(
            words[1], [.. words[2..].Where((_, i) => i % 2 == 0)], [.. words[2..].Where((_, i) => i % 2 == 1)]),
        "average" => new AverageGrowthRelation(words[1], words[2], words[3], int.Parse(words[4], CultureInfo.InvariantCulture)),
        "atMost" => new AtMostRelation(words[1], words[2]),
        _ => throw new ArgumentException($"No relation is called {words[0]}.", nameof(words)),
    };

    private static SumPart Part(string word) => word is ['-', .. string id] ? new SumPart(id, -1) : new SumPart(word);

    private static Rational Fraction(string word)
    {
        long[] parts = [.. word.Split('/').Select(part => long.Parse(part, CultureInfo.InvariantCulture))];
        return Rational.Of(parts[0], parts[1]);
    }
}
