using Erqi.Domain.Consistency;
using Erqi.Domain.Consistency.Joint;
using Erqi.Domain.Published;
using Erqi.Domain.Solving.Model;

namespace Erqi.Domain.Tests.Consistency.Solving;

/// <summary>Cases worked by hand, and what is known of their suspects.</summary>
public sealed class WorkedCasesTests
{
    public static TheoryData<string, bool, string, string, string?> Cases => new()
    {
        {
            "C01 2380", true,
            "T 2380 signed; p1 500.1 signed; p2 480.1 signed; p3 460.1 signed; p4 470.0 signed; " +
            "p5 470.1 signed",
            "sum T p1 p2 p3 p4 p5",
            null
        },
        {
            "C03 halfup-upper-open halfup", false,
            "T 103 signed; a 51.0 signed; b 51.4 signed",
            "sum T a b",
            "T a b"
        },
        {
            "C03 halfup-upper-open halfeven", false,
            "T 103 halfToEven signed; a 51.0 halfToEven signed; b 51.4 halfToEven signed",
            "sum T a b",
            "T a b"
        },
        {
            "C04 even-digit-tie any", true,
            "T 102 nearestUnknownTies signed; a 51.2 nearestUnknownTies signed; " +
            "b 51.4 nearestUnknownTies signed",
            "sum T a b",
            null
        },
        {
            "C04b odd-digit-tie halfeven", false,
            "T 102 halfToEven signed; a 51.1 halfToEven signed; b 51.5 halfToEven signed",
            "sum T a b",
            "T a b"
        },
        {
            "C07 zero cell nonneg", true,
            "T 10.1 signed; a 10.0 signed; z 0.0",
            "sum T a z",
            null
        },
        {
            "C07c zero cell any sign", true,
            "T 9.9 signed; a 10.0 signed; z 0.0 signed",
            "sum T a z",
            null
        },
        {
            "C09 nested", false,
            "T 100 signed; A 50 signed; B 51 signed; a1 25.2 signed; a2 25.2 signed; b1 25.7 signed; " +
            "b2 25.7 signed",
            "sum T A B; sum A a1 a2; sum B b1 b2",
            "T"
        },
        {
            "C11 odd cycle counts", false,
            "ab 15 exact signed; bc 16 exact signed; ac 20 exact signed; a ? whole; b ? whole; " +
            "c ? whole",
            "sum ab a b; sum bc b c; sum ac a c",
            null
        },
        {
            "C12 47% of 129/270 half-up", false,
            "n 129 exact signed; d 270 exact signed; r 47%",
            "share r n d",
            "n d r"
        },
        {
            "C13 97.2% & 13.8pp", true,
            "n 629.0 signed; d 647.4 signed; r 97.2%; lead 13.8%",
            "share r n d; lead lead n d 10/12",
            null
        },
        {
            "C14 GRIM 33.4% of 12", false,
            "n ? whole; d 12 exact signed; r 33.4%",
            "share r n d; partOf d n",
            null
        },
        {
            "C15 50.5+49.6=100 halfup", true,
            "a 50.5 signed; b 49.6 signed; all 100 exact",
            "sum all a b",
            null
        },
        {
            "C16 of-which 12.4 of 12.3", false,
            "T 12.3 signed; p 12.4 signed",
            "partOf T p",
            "T p"
        },
        {
            "C16c of-which equal print 12.3 of 12.3", true,
            "T 12.3 signed; p 12.3 signed",
            "partOf T p",
            null
        },
        {
            "C17b 0.85亿 vs 8555万", false,
            "a 0.85亿元; b 8555万元",
            "sum a b",
            "a b"
        },
        {
            "C18 narrative 2380 / table 2380.4", true,
            "n 2380 signed; t 2380.4 signed",
            "sum n t",
            null
        },
        {
            "C18c narrative 2380 / table 2380.6", false,
            "n 2380 signed; t 2380.6 signed",
            "sum n t",
            "n t"
        },
        {
            "C19 5000 to 10", false,
            "T 5000 /10 signed; a 2964.2 signed; b 2000.0 signed",
            "sum T a b",
            "T a b"
        },
        {
            "C20 over 100 (超)", false,
            "T 超100 signed; a 60.2 signed; b 39.7 signed",
            "sum T a b",
            "T a b"
        },
        {
            "C21 missing part nonneg", true,
            "T 10.0 signed; a 6.0 signed; b 3.0 signed; x ?",
            "sum T a b x",
            null
        },
        {
            "C21c missing part any sign", true,
            "T 10.0 signed; a 6.0 signed; b 5.0 signed; x ? signed",
            "sum T a b x",
            null
        },
        {
            "C23 transposed total, 1 decomp", false,
            "T 186.7 signed; a 15 signed; b 53.2 signed; c 100.5 signed",
            "sum T a b c",
            "T a b c"
        },
        {
            "C26 swapped cells", false,
            "R1 8 exact signed; R2 9 exact signed; C1 10 exact signed; C2 7 exact signed; " +
            "G 17 exact signed; x11 3 exact signed; x12 7 exact signed; x21 5 exact signed; " +
            "x22 2 exact signed",
            "sum R1 x11 x12; sum R2 x21 x22; sum C1 x11 x21; sum C2 x12 x22; sum G R1 R2; sum G C1 C2",
            ""
        },
        {
            "C27 ten ones = 14", true,
            "T 14 signed; p0 1 signed; p1 1 signed; p2 1 signed; p3 1 signed; p4 1 signed; " +
            "p5 1 signed; p6 1 signed; p7 1 signed; p8 1 signed; p9 1 signed",
            "sum T p0 p1 p2 p3 p4 p5 p6 p7 p8 p9",
            null
        },
        {
            "C27c ten ones = 16", false,
            "T 16 signed; p0 1 signed; p1 1 signed; p2 1 signed; p3 1 signed; p4 1 signed; " +
            "p5 1 signed; p6 1 signed; p7 1 signed; p8 1 signed; p9 1 signed",
            "sum T p0 p1 p2 p3 p4 p5 p6 p7 p8 p9",
            "T p0 p1 p2 p3 p4 p5 p6 p7 p8 p9"
        },
        {
            "C29 forced shares", false,
            "n1 4 exact signed; d 12 exact signed; r1 33.3%; r2 33.3%; r3 33.4%; n2 4 exact signed; " +
            "n3 4 exact signed",
            "share r1 n1 d; share r2 n2 d; share r3 n3 d",
            "r3 n3"
        },
        {
            "C30b growth 95.76%", false,
            "cur 313.64 signed; inc 153.34 signed; base ? signed; g 95.76%",
            "sum cur base inc; share g inc base",
            "cur inc g"
        },
        {
            "C32 Hanzhong 75 projects", true,
            "N 75 exact signed; n1 44 exact signed; n2 13 exact signed; n3 15 exact signed; " +
            "n4 3 exact signed; T 193.86 signed; a 131 signed; b 12.6 signed; c 49.41 signed; " +
            "d 0.85 signed; Y 86.5 signed; ya 54.3 signed; yb 5.92 signed; yc 25.42 signed; " +
            "yd 0.85 signed",
            "sum N n1 n2 n3 n4; sum T a b c d; sum Y ya yb yc yd; partOf T Y",
            null
        },
        {
            "C34 GDP 2024Q1", true,
            "G 296299 signed; i1 11538 signed; i2 109846 signed; i3 174915 signed; k0 12295 signed; " +
            "k1 96426 signed; k2 13978 signed; k3 29543 signed; k4 13532 signed; k5 4892 signed; " +
            "k6 26812 signed; k7 17736 signed; k8 15881 signed; k9 11232 signed; k10 53974 signed; " +
            "mfg 80143 signed",
            "sum G i1 i2 i3; sum G k0 k1 k2 k3 k4 k5 k6 k7 k8 k9 k10; partOf k1 mfg",
            null
        },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case_has_its_verdict_and_its_suspects(
        string name, bool isConsistent, string figures, string relations, string? suspects)
    {
        Bulletin bulletin = Sketch.Bulletin(figures, relations);
        JointResult result = Sketch.Check(bulletin);
        Assert.True((result.Standing == Standing.Consistent) == isConsistent, $"{name}: {result.Standing}");
        Proof.Verify(bulletin, result);
        if (suspects is not null)
        {
            IEnumerable<string> found = result.Components
                .Where(component => component.Standing == Standing.Inconsistent)
                .SelectMany(component => component.Figures.Where((_, i) => component.Implied[i] is not null))
                .Select(figure => bulletin.Figures[figure].Id);
            Assert.Equal(suspects.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), found.Order());
        }
    }

    [Fact]
    public void Prints_of_one_count_must_meet_though_the_count_is_only_a_factor()
    {
        Bulletin bulletin = Sketch.Bulletin(
            "r 46.8%; m 29.06亿元; i 9.3亿元; c 36个; d 37个; h 1亿元", "increase r m i; same c d; each m c h");
        ComponentResult component = Assert.Single(Sketch.Check(bulletin).Components);
        Conflict conflict = Assert.Single(component.Conflicts);
        Assert.Equal(["c", "d"], conflict.Figures.Select(figure => bulletin.Figures[figure].Id));
        Assert.Equal([1], conflict.Relations);
    }

    [Fact]
    public void A_count_that_is_known_leaves_exact_ranges_to_rates_and_thresholds()
    {
        // The count stands in several relations; at 25 exactly, each is linear: m < 35.44 ÷ 25 bounds its mean, too.
        Bulletin bulletin = Sketch.Bulletin(
            "t 35.43亿元 floor; c 25个; m 1.4亿元 floor; a ?亿元; n 1.40亿元 signed", "each t c m; mean a m c; each t c n");
        Assert.Equal("[0.056亿元, 0.056704亿元)", Implied(bulletin, "a"));
        Assert.Equal("(-∞, 1.4176亿元)", Implied(bulletin, "n"));
    }

    [Fact]
    public void A_conflict_without_one_proof_names_all_relations_it_needs()
    {
        Bulletin bulletin = Sketch.Bulletin(
            "a 23.54; b 3; c 7; d 33; e 28.25; f 83.9; g 17个; h 5 signed", "sum d -a -b -c; sum d e b -f; each f g h");
        foreach (Conflict conflict in Assert.Single(Sketch.Check(bulletin).Components).Conflicts)
        {
            Bulletin only = Sketch.GiveUp(bulletin, figure => !conflict.Figures.Contains(figure));
            Bulletin named = Sketch.Keep(only, conflict.Relations.Contains);
            JointResult result = JointResult.Of(named, CheckOptions.Default.Begin(CancellationToken.None));
            Assert.Equal(Standing.Inconsistent, result.Standing);
        }
    }

    private static string Implied(Bulletin bulletin, string id)
    {
        int place = bulletin.PositionOf(id);
        ComponentResult component = Sketch.Check(bulletin).Components.Single(part => part.Figures.Contains(place));
        return bulletin[id].Unit.Write(component.Implied[component.Figures.ToList().IndexOf(place)]!.Value);
    }
}
