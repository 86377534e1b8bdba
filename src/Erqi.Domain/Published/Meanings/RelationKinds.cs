namespace Erqi.Domain.Published.Meanings;

/// <summary>The kinds of relation: one row each.</summary>
internal static class RelationKinds
{
    private static readonly Row[] Rows =
    [
        new Row<SumRelation>(RelationKind.Sum, "合计"),
        new Row<PartOfRelation>(RelationKind.PartOf, "其中"),
        new Row<SameRelation>(RelationKind.Same, "重复"),
        new Row<ShareRelation>(RelationKind.Share, "占比"),
        new Row<GrowthRelation>(RelationKind.Growth, "增长"),
        new Row<MeanRelation>(RelationKind.Mean, "平均"),
        new Row<LeadRelation>(RelationKind.Lead, "超序时进度"),
        new Row<EachAtLeastRelation>(RelationKind.EachAtLeast, "均不低于"),
        new Row<AtMostRelation>(RelationKind.AtMost, "不超过"),
        new Row<DifferenceRelation>(RelationKind.Difference, "相差"),
        new Row<MultipleRelation>(RelationKind.Multiple, "倍数"),
        new Row<StructureRelation>(RelationKind.Structure, "构成"),
        new Row<WeightedMeanRelation>(RelationKind.WeightedMean, "加权平均"),
        new Row<AverageGrowthRelation>(RelationKind.AverageGrowth, "年均增长"),
    ];

    public static TermTable<RelationKind> Terms { get; } = new(Array.ConvertAll(Rows, row => row.Term));

    public static Relation Read(RelationKind kind, IMemberReader members) => Rows[(int)kind - 1].Read(members);

    /// <summary>Shows a visitor the type of each kind.</summary>
    public static void Visit(IVisitor visitor) => Array.ForEach(Rows, row => row.Visit(visitor));

    /// <summary>Who wants to know the type of each kind, as a serializer does.</summary>
    public interface IVisitor
    {
        public void Visit<T>()
            where T : Relation;
    }

    private abstract record Row(Term<RelationKind> Term)
    {
        public abstract Relation Read(IMemberReader members);

        public abstract void Visit(IVisitor visitor);
    }

    private sealed record Row<T>(RelationKind Kind, string Chinese, [CallerArgumentExpression(nameof(Kind))] string Name = "")
        : Row(new Term<RelationKind>(Kind, Chinese, Name: Name))
        where T : Relation, IRelation<T>
    {
        public override Relation Read(IMemberReader members) => T.Read(members);

        public override void Visit(IVisitor visitor) => visitor.Visit<T>();
    }
}
