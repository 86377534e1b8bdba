using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Erqi.Domain.Projects;

namespace Erqi.Domain.Benchmarks;

/// <summary>
/// Sets an earlier build of the library beside this one, in one process and turn by turn: what a project keeps in memory, and
/// how long a roll-up takes. Both read the same synthetic ledger, and their totals have to be the same.
/// </summary>
internal static class SchemeCost
{
    private const int Projects = 10_000, Rounds = 101, WarmUp = 20, CallsARound = 50;

    /// <summary>Prints the table; gives 1 where the totals differ and 2 where there is no earlier build.</summary>
    public static int Run(string[] arguments)
    {
        if (arguments is not [var path] || !File.Exists(path))
        {
            Console.Error.WriteLine("Expected the path of an earlier Erqi.Domain.dll after “scheme”.");
            return 2;
        }

        Assembly earlier = new AssemblyLoadContext("earlier").LoadFromAssemblyPath(Path.GetFullPath(path)), now = typeof(Project).Assembly;
        double earlierBytes = BytesEach(earlier), nowBytes = BytesEach(now);
        Func<object> rollUpEarlier = RollUp(earlier), rollUpNow = RollUp(now);
        if (Total(rollUpEarlier()) != Total(rollUpNow()))
        {
            Console.Error.WriteLine($"The totals differ: {Total(rollUpEarlier())}, {Total(rollUpNow())}.");
            return 1;
        }

        List<double> earlierTimes = [], nowTimes = [];
        for (int i = 0; i < WarmUp + Rounds; i++)
        {
            (double before, double after) = (Time(rollUpEarlier), Time(rollUpNow));
            if (i >= WarmUp)
            {
                earlierTimes.Add(before);
                nowTimes.Add(after);
            }
        }

        Console.WriteLine("|                              | earlier |     now | difference |");
        Console.WriteLine("| ---------------------------- | ------: | ------: | ---------: |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| a project in memory (bytes)  | {earlierBytes,7:0.0} | {nowBytes,7:0.0} | {nowBytes - earlierBytes,10:+0.0;-0.0} |"));
        Row("roll-up, P25 (ns a project)", Quantile(earlierTimes, 4), Quantile(nowTimes, 4));
        Row("roll-up, median", Quantile(earlierTimes, 2), Quantile(nowTimes, 2));
        return 0;
    }

    private static void Row(string what, double before, double after) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"| {what,-28} | {before,7:0.00} | {after,7:0.00} | {(after / before) - 1,10:+0.0 %;-0.0 %} |"));

    private static double Quantile(List<double> times, int parts) => times.Order().ElementAt(times.Count / parts);

    private static double Time(Func<object> rollUp)
    {
        Stopwatch clock = Stopwatch.StartNew();
        for (int i = 0; i < CallsARound; i++)
        {
            _ = rollUp();
        }

        return clock.Elapsed.TotalNanoseconds / CallsARound / Projects;
    }

    // The names and the ledger's own list are the same for both builds, and so is what an empty history takes.
    private static double BytesEach(Assembly library)
    {
        string document = Document(Projects, withEntries: false);

        // Once before, for the buffers that reading keeps for itself.
        _ = Ledger(library, document);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        object ledger = Ledger(library, document);
        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(ledger);
        GC.KeepAlive(document);
        return (double)(after - before) / Projects;
    }

    private static Func<object> RollUp(Assembly library)
    {
        object ledger = Ledger(library, Document(Projects, withEntries: true));
        Type basis = library.GetType("Erqi.Domain.Statistics.CountingBasis", throwOnError: true)!;
        MethodInfo method = library.GetType("Erqi.Domain.Statistics.ProjectCube", throwOnError: true)!.GetMethods()
            .Single(found => found.Name == "Of" && found.GetParameters()[0].ParameterType.IsInstanceOfType(ledger));
        object?[] arguments = [ledger, Enum.Parse(basis, "DistinctProjects"), null, CancellationToken.None];
        return () => method.Invoke(null, arguments)!;
    }

    private static string? Total(object cube) => cube.GetType().GetProperty("Total")!.GetValue(cube)!.ToString();

    private static object Ledger(Assembly library, string document) =>
        library.GetType("Erqi.Domain.Json.ErqiJson", throwOnError: true)!.GetMethods()
            .Single(found => found.Name == "Deserialize" && found.GetParameters() is [var only] && only.ParameterType == typeof(string))
            .MakeGenericMethod(library.GetType("Erqi.Domain.Projects.ProjectLedger", throwOnError: true)!)
            .Invoke(null, [document])!;

    // Synthetic, and skewed as ledgers are.
    private static string Document(int count, bool withEntries)
    {
        string[] sectors = [.. Scheme.Erqi2023.Sectors.Select(member => member.ToChinese())], levels = [.. Scheme.Erqi2023.Levels.Select(member => member.ToChinese())];
        string[] batches = [.. Scheme.Erqi2023.Batches.Select(member => member.ToChinese())], stages = [.. Scheme.Erqi2023.Stages.Select(member => member.ToChinese())];
        StringBuilder json = new("[");
        for (int i = 0; i < count; i++)
        {
            long draw = i * 2_654_435_761L % 1_000_003;
            string entries = withEntries && draw % 3 != 0
                ? string.Create(CultureInfo.InvariantCulture, $",\"batchEntries\":[{{\"period\":{{\"number\":{1 + (draw % 20)}}},\"batch\":\"{batches[draw % batches.Length]}\",\"date\":\"2023-01-28\"}}]")
                : "";
            _ = json.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ",")}{{\"name\":\"合成项目{i:000000}\",\"sector\":\"{sectors[draw / 7 % 11 % sectors.Length]}\"")
                .Append(CultureInfo.InvariantCulture, $",\"level\":\"{levels[draw / 13 % 17 % levels.Length]}\",\"stage\":\"{stages[draw / 29 % stages.Length]}\",\"status\":\"{Scheme.Erqi2023.Statuses[0].ToChinese()}\"{entries}")
                .Append(CultureInfo.InvariantCulture, $",\"totalInvestment\":\"{1000 + draw}万元\",\"annualPlannedInvestment\":\"{300 + (draw / 3)}万元\"")
                .Append(CultureInfo.InvariantCulture, $",\"completedThisYear\":\"{100 + (draw / 5)}万元\",\"completedToDate\":\"{400 + (draw / 2)}万元\"}}");
        }

        return json.Append(']').ToString();
    }
}
