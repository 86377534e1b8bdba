using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Solving.Linear;

/// <summary>Says contradictions between bounds in the terms of a problem: prints and relations.</summary>
internal sealed class LinearProof(Problem problem, LinearModel model, LinearBounds bounds)
{
    public Refutation Of(Contradictions contradictions)
    {
        HashSet<int> figures = [], relations = [];
        foreach ((int variable, bool low) in contradictions.Used)
        {
            if (StatementOf(variable) is { } statement)
            {
                relations.Add(statement.Relation);
                figures.Add(statement.Owner);
                foreach ((ProductAtom product, _) in model.Products.Where(product => product.Statement == variable - problem.Variables))
                {
                    // The least total comes from the least values of both factors.
                    figures.Add(bounds.OwnerOf(product.Count, true));
                    figures.Add(bounds.OwnerOf(product.Threshold, true));
                }
            }
            else
            {
                figures.Add(bounds.OwnerOf(variable, low));
            }
        }

        figures.Remove(-1);

        // What was taken times a divisor rests on the relations of its quotients as well.
        bool isTimesDivisor = contradictions.Used.Any(use => StatementOf(use.Variable) is { Side: MultiplierSide.TimesDivisor });
        return new Refutation(
            [.. figures.Order()], Multipliers(contradictions.Single ?? []), isTimesDivisor ? null : [.. relations.Order()]);
    }

    private List<Multiplier> Multipliers(IReadOnlyList<BoundUse> uses)
    {
        List<Multiplier> multipliers = [];
        foreach (BoundUse use in uses)
        {
            if (StatementOf(use.Variable) is { } statement)
            {
                if (statement.Side == MultiplierSide.TimesDivisor)
                {
                    return [];
                }

                multipliers.Add(new Multiplier(
                    statement.Relation, statement.Side, use.Low ? use.Weight : -use.Weight, statement.Owner));
            }
        }

        return multipliers;
    }

    private Statement? StatementOf(int variable) =>
        variable < problem.Variables ? null : model.Statements[variable - problem.Variables];
}
