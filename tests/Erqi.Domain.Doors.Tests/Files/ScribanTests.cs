using System.Data;
using Erqi.Domain.Quantities;
using Scriban;
using Scriban.Runtime;

namespace Erqi.Domain.Doors.Tests.Files;

public sealed class ScribanTests
{
    [Fact]
    public void A_template_prints_amounts_to_the_last_digit() =>
        Assert.Equal(
            string.Concat(HardLedger.Amounts.Select(amount => $"{amount}；")),
            Render("{{ for amount in amounts }}{{ amount }}；{{ end }}", ("amounts", HardLedger.Amounts)));

    [Theory]
    [InlineData("N2", "1,234.57亿元")]
    [InlineData("0.0", "1234.6亿元")]
    public void A_template_may_name_a_format(string format, string expected) =>
        Assert.Equal(
            expected,
            Render($"{{{{ amount | object.format '{format}' }}}}", ("amount", Money.Parse("1234.5678亿元"))));

    [Fact]
    public void A_template_reads_flat_rows()
    {
        using DataTable table = LedgerTable.In(MoneyUnit.Wan);
        Assert.Equal(
            string.Concat(HardLedger.Projects.Select(project => $"{project.Sector.ToChinese()} {project.TotalInvestment!.Value.Wan}\n")),
            Render("{{ for row in rows }}{{ row[1] }} {{ row[3] }}\n{{ end }}", ("rows", table.Rows.Cast<DataRow>().Select(row => row.ItemArray).ToArray())));
    }

    private static string Render(string template, params (string Name, object Value)[] values)
    {
        ScriptObject model = [];
        foreach ((string name, object value) in values)
        {
            model[name] = value;
        }

        TemplateContext context = new();
        context.PushGlobal(model);
        return Template.Parse(template).Render(context);
    }
}
