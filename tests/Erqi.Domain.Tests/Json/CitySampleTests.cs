using System.Text.Json;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Tests.Json;

/// <summary><c>samples/city.cs</c>, the second complete example: synthetic, another scheme, counties, six batches, two months.</summary>
public sealed class CitySampleTests(CitySample sample) : IClassFixture<CitySample>
{
    [Fact]
    public void Two_ledgers_become_a_change_a_roll_up_and_a_bulletin_that_reconcile()
    {
        string folder = sample.File("out", null);
        (int code, string[] output, string[] error) = sample.Run(folder, Repository.PathOf("samples", "data"));
        Assert.Equal((0, ""), (code, string.Join('\n', error)));
        Assert.Contains("city-2025-06.xlsx：62个项目，合计行与各行之和相符", output);
        Assert.Contains("60个→61个: 新增5, 退出4, 转化26, 调整2, 更名1, 进展27", output);
        Assert.Contains("| **期末** |                  |         **61** |  **3,112,855** |", output);
        Assert.Contains("也许是更名，请核对：合成鄢陵县人民医院2号项目 → 合成新鄢陵县人民医院2号项目", output);
        string total = Assert.Single(output, line => line.Contains("**合计**", StringComparison.Ordinal) && line.Contains("**311.2855**", StringComparison.Ordinal) && line.Contains("**0.8512**", StringComparison.Ordinal));
        Assert.Equal(["**61**", "**31.3278**"], new[] { "**61**", "**31.3278**" }.Where(cell => total.Contains(cell, StringComparison.Ordinal)));
        Assert.Contains("本年完成投资增长 5.0%", output);

        Bulletin bulletin = BulletinDocument.Read(File.ReadAllText(Path.Combine(folder, "bulletin.json")));
        Assert.Equal("city-2025", bulletin["industry"].Of!.Filter.Scheme!.Name);
        Assert.Equal(BulletinVerdict.Consistent, Referee.Check(bulletin).Verdict);
        using var change = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "change.json")));
        Assert.Equal("city-2025", change.RootElement.GetProperty("scheme").GetString());
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(Path.Combine(folder, "report.html")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_ledger_that_cannot_be_read_ends_with_2_and_says_where()
    {
        string broken = sample.File("broken", null);
        Directory.CreateDirectory(broken);
        foreach (string name in new[] { "city-2025.scheme.json", "city-2025-06.xlsx" })
        {
            File.Copy(Repository.PathOf("samples", "data", name), Path.Combine(broken, name));
        }

        string may = File.ReadAllText(Repository.PathOf("samples", "data", "city-2025-05.csv"));
        File.WriteAllText(Path.Combine(broken, "city-2025-05.csv"), may.Replace("民生社会事业改善", "新型城镇化", StringComparison.Ordinal));
        (int code, _, string[] error) = sample.Run(sample.File("nowhere", null), broken);
        Assert.Equal(2, code);
        Assert.Contains("新型城镇化", string.Join('\n', error), StringComparison.Ordinal);
    }
}
