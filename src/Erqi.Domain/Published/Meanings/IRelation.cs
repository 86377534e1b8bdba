namespace Erqi.Domain.Published.Meanings;

/// <summary>A kind of relation that can be made of its members.</summary>
internal interface IRelation<TSelf>
    where TSelf : Relation, IRelation<TSelf>
{
    /// <summary>Makes the relation of the members that a document gives it.</summary>
    public static abstract TSelf Read(IMemberReader members);
}
