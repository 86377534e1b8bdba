using Erqi.Domain.Prose.Clauses;

namespace Erqi.Domain.Prose.Relating;

/// <summary>Says what adds up in a list that names the rest: all of it, or what it tells last.</summary>
internal static class ListRest
{
    /// <summary>Gives what the rest makes up a total with; null where a list names none.</summary>
    /// <param name="whole">What is divided.</param>
    /// <param name="parts">Its parts.</param>
    /// <returns>What holds, or else the whole list, since it says that it leaves nothing over.</returns>
    public static (Mention Total, List<Mention> Parts)? Of(Mention whole, List<Mention> parts)
    {
        int rest = At(parts);
        if (rest < 1)
        {
            return null;
        }

        // It leaves nothing over, and says so.
        List<Mention> all = parts[..(rest + 1)];
        List<(Mention Total, List<Mention> Parts)> ways = [(whole, all)];

        // 13名船员，其中10人获救，1人昏迷，其余9人: the rest is that of a part.
        for (int part = rest - 2; part >= 0; part--)
        {
            ways.Add((all[part], all[(part + 1)..]));
        }

        // 提案260件，其中集体提案40件，已办复250件，其余10件: what is done and what is left, whatever was told before them, or between: 男代表16名，少数民族代表3名，其余10名.
        for (int from = 1; from < rest; from++)
        {
            ways.Add((whole, all[from..]));
            ways.Add((whole, [all[from - 1], all[rest]]));
        }

        return ways[Math.Max(0, ways.FindIndex(way => Closing.Holds(way.Total.Amount, [.. way.Parts.Select(part => part.Amount)])))];
    }

    /// <summary>Gives what a rest makes up with what was told before a list, so that it is no part of it: 计划52个，已完工37个，其中优良21个，其余15个; null where the numbers show none.</summary>
    /// <param name="whole">What is divided.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="told">What was told before it.</param>
    public static (Mention Total, List<Mention> Parts)? Beside(Mention whole, List<Mention> parts, IEnumerable<Mention> told)
    {
        int rest = At(parts);
        if (rest < 1)
        {
            return null;
        }

        List<Mention> all = parts[..(rest + 1)];
        foreach (Mention other in told.Where(other => other.Index < parts[rest].Index && !all.Contains(other)))
        {
            if (Closing.Holds(other.Amount, [.. all.Select(part => part.Amount)]))
            {
                // 村民小组86个，已通水71个，其中自来水64个，其余7个: of what was told last.
                return (other, all);
            }

            (Mention total, Mention done) = other.Value > whole.Value ? (other, whole) : (whole, other);
            for (int from = rest; from > 0; from--)
            {
                // 项目126个，工业58个，其中技改32个，农业41个，其余27个: of what was told before, whatever else goes on beside its part.
                List<Mention> beside = [done, .. all[from..]];
                if (Closing.Holds(total.Amount, [.. beside.Select(part => part.Amount)]))
                {
                    return (total, beside);
                }
            }
        }

        return null;
    }

    private static int At(List<Mention> parts) => parts.FindIndex(part => part.Before.StartsWith("其余", StringComparison.Ordinal));
}
