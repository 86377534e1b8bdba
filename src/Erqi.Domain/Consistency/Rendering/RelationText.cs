using Erqi.Domain.Published;

namespace Erqi.Domain.Consistency.Rendering;

/// <summary>Writes a relation as a formula of its figures, by their ids or by what was printed.</summary>
internal static class RelationText
{
    public static string Formula(Relation relation, Func<string, string> figure) => relation switch
    {
        SumRelation sum => $"{figure(sum.Total)} = {Parts(sum, figure)}",
        PartOfRelation part => $"{figure(part.Whole)} ≥ {string.Join(" + ", part.Parts.Select(figure))}",
        SameRelation same => string.Join(" = ", same.Repeats.Select(figure)),
        ShareRelation share => $"{figure(share.Rate)} = {figure(share.Part)} ÷ {figure(share.Whole)}",
        GrowthRelation { Previous: { } previous } growth =>
            $"{figure(growth.Rate)} = {figure(growth.Current)} ÷ {figure(previous)} − 1",
        GrowthRelation growth =>
            $"{figure(growth.Rate)} = {figure(growth.Increase!)} ÷ ({figure(growth.Current)} − {figure(growth.Increase!)})",
        MeanRelation mean => $"{figure(mean.Mean)} = {figure(mean.Total)} ÷ {figure(mean.Count)}",
        LeadRelation lead => $"{figure(lead.Lead)} = {figure(lead.Part)} ÷ {figure(lead.Whole)} − {lead.Schedule}",
        EachAtLeastRelation each => $"{figure(each.Total)} ≥ {figure(each.Count)} × {figure(each.Threshold)}",
        AtMostRelation atMost => $"{figure(atMost.Lesser)} ≤ {figure(atMost.Greater)}",
        _ => throw new InvalidOperationException($"{relation.Kind} is no kind of relation."),
    };

    private static string Parts(SumRelation sum, Func<string, string> figure)
    {
        string text = string.Concat(sum.Parts.Select(part => $" {(part.Sign < 0 ? '−' : '+')} {figure(part.Figure)}"));
        return text.StartsWith(" + ", StringComparison.Ordinal) ? text[3..] : text.TrimStart();
    }
}
