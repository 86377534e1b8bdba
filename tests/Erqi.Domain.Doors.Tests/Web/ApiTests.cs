using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Erqi.Domain.Consistency;
using Erqi.Domain.Json;
using Erqi.Domain.Published;

namespace Erqi.Domain.Doors.Tests.Web;

public sealed class ApiTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    private readonly HttpClient _client = api.CreateClient();

    [Fact]
    public async Task A_bulletin_is_answered_with_its_report()
    {
        using HttpResponseMessage answer = await Check(BulletinDocument.Write(ErqiBulletins.Year2023));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(ReportDocument.Write(Referee.Check(ErqiBulletins.Year2023)), await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"figures":{"a":81}}""", "$.figures.a")]
    [InlineData("""{"figures":{"a":"81个","a":"81个"}}""", "$.figures.a")]
    [InlineData("""{"figures":{},"relations":[{"kind":"same","figures":["a","b"]}]}""", "$.relations[0].figures[0]")]
    [InlineData("""{"figures":{"a":""", "$.figures.a")]
    public async Task A_bad_document_is_answered_with_the_path_of_its_fault(string document, string path)
    {
        using HttpResponseMessage answer = await Check(document);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        JsonNode problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(path, (string?)problem["path"]);
        Assert.NotEmpty((string)problem["detail"]!);
    }

    [Theory]
    [InlineData("", "13.7968789099亿元", 4)]
    [InlineData("?min=3000万元", "13.49687891亿元", 3)]
    [InlineData("?min=2999.999999万元", "13.7968789099亿元", 4)]
    [InlineData("?min=0.3000000001亿元", "13.19687891亿元", 2)]
    [InlineData("?sector=生态环保", "0.8512亿元", 1)]
    [InlineData("?min=3000万元&sector=新型城镇化", "12.64567891亿元", 2)]
    [InlineData("?min=99亿元", "0亿元", 0)]
    public async Task Projects_are_found_to_the_last_digit(string query, string total, int count)
    {
        JsonNode answer = JsonNode.Parse(await _client.GetStringAsync(new Uri("/projects" + query, UriKind.Relative)))!;
        Assert.Equal((total, count), ((string)answer["totalInvestment"]!, (int)answer["count"]!));
    }

    [Theory]
    [InlineData("?min=3000")]
    [InlineData("?min=0.001元")]
    [InlineData("?min=亿元")]
    [InlineData("?sector=新型")]
    [InlineData("?sector=7")]
    [InlineData("?sector=0")]
    [InlineData("?sector=")]
    public async Task A_query_that_says_nothing_exact_is_refused(string query)
    {
        using HttpResponseMessage answer = await _client.GetAsync(new Uri("/projects" + query, UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> Check(string document)
    {
        using StringContent content = new(document, Encoding.UTF8, "application/json");
        return await _client.PostAsync(new Uri("/check", UriKind.Relative), content);
    }
}
