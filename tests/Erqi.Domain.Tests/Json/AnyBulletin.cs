using CsCheck;
using Erqi.Domain.Projects;
using Erqi.Domain.Published;
using Erqi.Domain.Quantities;
using Erqi.Domain.Statistics;

namespace Erqi.Domain.Tests.Json;

/// <summary>Synthetic bulletins of every shape the document can hold.</summary>
internal static class AnyBulletin
{
    private static readonly string[] Ids = ["a", "key.count", "总数", "", "it's"];

    private static readonly Gen<(string? Print, string? Caption)> Prints = Gen.OneOf<(string?, string?)>(
        ("360个", null), ("168.7亿元", null), ("28.0亿元", null), ("1.22万", "个"), ("92.0", "亿元"), ("约3成", null),
        ("10余个", null), ("3\n亿元", null), ("１２３亿元", null), ("三十八个", null), ("-5.3%", null), ("5000", null), (null, null), (null, "人"));

    private static readonly Gen<FigureReading> Readings = Gen.Select(
        Gen.Int[0, 7], Gen.Int[0, 3], Gen.OneOf<bool?>(null, true), Gen.OneOf<bool?>(null, true, false),
        (rounding, quantum, signed, integer) => new FigureReading
        {
            Rounding = rounding == 0 ? null : (RoundingConvention)rounding,
            Quantum = quantum switch { 1 => Rational.Of(1, 100), 2 => Rational.Of(1, 300), _ => null },
            Signed = signed,
            Integer = integer,
        });

    private static readonly Gen<FigureSubject?> Subjects = Gen.Select(
        Gen.Int[0, 5], Gen.Bool, Gen.Bool, Gen.Int[1, 12], (measure, sectors, batches, period) =>
        {
            CubeFilter filter = CubeFilter.All.Where(CubeDimension.Period, period);
            filter = sectors ? filter.Where(CubeDimension.Sector, Sector.EcologyAndEnvironment, Sector.NewUrbanization) : filter;
            filter = batches ? filter.Where(CubeDimension.Batch, Batch.Signed).Where(CubeDimension.Level, ProjectLevel.Municipal) : filter;
            return measure == 0 ? null : new FigureSubject((Measure)measure, filter);
        });

    private static readonly Gen<string?> Texts = Gen.OneOf<string?>(null, "", "重点“项目”", "a\"b\\c\n", "𠮷😀");

    public static Gen<Bulletin> Value { get; } = Gen.Select(
        Texts,
        Gen.Enum<RoundingConvention>(),
        Gen.Select(Prints, Readings, Subjects, Texts, Gen.Int[0, 6]).Array[5],
        Relation().Array[0, 6],
        Gen.Bool,
        (title, rounding, figures, relations, dated) => Make(title, rounding, figures, relations, dated));

    private static Bulletin Make(
        string? title,
        RoundingConvention rounding,
        ((string? Print, string? Caption) Text, FigureReading Reading, FigureSubject? Of, string? Words, int Nature)[] figures,
        Relation[] relations,
        bool dated)
    {
        BulletinBuilder builder = new(title, title, dated ? new(2023, 1, 28) : null, rounding);
        for (int i = 0; i < figures.Length; i++)
        {
            ((string? print, string? caption), FigureReading reading, FigureSubject? of, string? words, int nature) = figures[i];
            _ = builder.Figure(new BulletinFigure(
                Ids[i],
                print is null ? null : PublishedFigure.Parse(print),
                caption is null ? null : FigureUnit.Parse(caption),
                reading)
            {
                Of = of,
                Label = words,
                Source = words,
                Basis = words ?? BulletinFigure.UnknownBasis,
                Nature = nature == 0 ? null : (FigureNature)nature,
                AsOf = dated ? new(2022, 12, 31) : null,
            });
        }

        foreach (Relation relation in relations)
        {
            _ = builder.Relation(relation);
        }

        return builder.Build();
    }

    private static Gen<Relation> Relation()
    {
        Gen<string> id = Gen.OneOf(Ids);
        return Gen.Select(Gen.Enum<RelationKind>(), id, id, id, Gen.Bool, Texts, (kind, a, b, c, flag, words) =>
            Relation(kind, a, b, c, flag, words));
    }

    private static Relation Relation(RelationKind kind, string a, string b, string c, bool flag, string? words) => kind switch
    {
        RelationKind.Sum => new SumRelation(a, [b, new SumPart(c, flag ? 1 : -1)]) { Id = words, Note = words },
        RelationKind.PartOf => new PartOfRelation(a, flag ? [b] : [b, c]) { Id = words, Note = words },
        RelationKind.Same => new SameRelation([a, b]) { Id = words, Note = words },
        RelationKind.Share => new ShareRelation(a, b, c) { Id = words, Note = words },
        RelationKind.Growth => flag ? GrowthRelation.FromPrevious(a, b, c, words, words) : GrowthRelation.FromIncrease(a, b, c, words, words),
        RelationKind.Mean => new MeanRelation(a, b, c) { Id = words, Note = words },
        RelationKind.Lead => new LeadRelation(a, b, c, flag ? Rational.Of(10, 12) : Rational.Of(1, 4)) { Id = words, Note = words },
        RelationKind.Difference => new DifferenceRelation(a, b, c) { Id = words, Note = words },
        RelationKind.Multiple => new MultipleRelation(a, b, c) { Id = words, Note = words },
        RelationKind.Structure => new StructureRelation(flag ? [a, b] : [a, b, c]) { Id = words, Note = words },
        RelationKind.WeightedMean => new WeightedMeanRelation(a, flag ? [b] : [b, c], flag ? [c] : [c, a]) { Id = words, Note = words },
        RelationKind.AverageGrowth => new AverageGrowthRelation(a, b, c, flag ? 1 : 10) { Id = words, Note = words },
        RelationKind.EachAtLeast => new EachAtLeastRelation(a, b, c) { Id = words, Note = words },
        _ => new AtMostRelation(a, b) { Id = words, Note = words },
    };
}
