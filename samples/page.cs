#:sdk Microsoft.NET.Sdk.Web
#:project ../src/Erqi.Domain/Erqi.Domain.csproj
#:package ExcelDataReader
#:package Sylvan.Data.Csv
// A page to paste an article into: dotnet run samples/page.cs -- [--urls http://127.0.0.1:5080]
// It listens on this machine alone unless told otherwise, keeps nothing, and has no script. ?lang=en speaks English.
using Erqi.Domain;
using Erqi.Domain.Consistency;
using Erqi.Domain.Prose;
using Erqi.Domain.Tables;
using ExcelDataReader;
using Sylvan.Data.Csv;

const int MaxMegabytes = 4;
System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.WebHost.ConfigureKestrel(options => options.Limits.MaxRequestBodySize = MaxMegabytes << 20);
if (builder.Configuration["urls"] is null)
{
    builder.WebHost.UseUrls("http://127.0.0.1:5080");
}

WebApplication app = builder.Build();
app.Use((context, next) =>
{
    // Nothing is loaded from anywhere, and nothing is sent anywhere but back.
    context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'";
    context.Response.Headers.CacheControl = "no-store";
    return next(context);
});

app.MapGet("/", (HttpRequest request) => Page(new HtmlPage(Title(request), Language(request)), string.Empty));
app.MapPost("/", async (HttpRequest request) =>
{
    HtmlPage page = new(Title(request), Language(request));
    string text = string.Empty;
    try
    {
        IFormCollection form = await ReadFormAsync(request);
        text = form["text"].ToString().ReplaceLineEndings("\n");
        IFormFile? file = form.Files["file"];
        if (file is null && string.IsNullOrWhiteSpace(text))
        {
            return Page(page.WithParagraph(In(Language(request), "请先把稿件或表格粘贴在下面，或者选一个文件。", "Paste an article or a table below first, or choose a file.")), text);
        }

        ArticleReading reading = ReadText(text);
        if (file is not null)
        {
            (ArticleReading ofFile, string words) = await ReadFileAsync(file, Language(request));
            (reading, text) = string.IsNullOrWhiteSpace(text) ? (ofFile, words)
                : (ArticleReading.Together([(In(Language(request), "粘贴的文字", "What was pasted"), reading), (file.FileName, ofFile)]), text);
        }

        return Page(page.With(reading, Referee.Check(reading.Bulletin, cancellationToken: request.HttpContext.RequestAborted)), text);
    }
    catch (Exception fault) when (fault is not OperationCanceledException)
    {
        (int status, Wording said) = fault switch
        {
            BadHttpRequestException { StatusCode: var found } => (found, new(fault.Message, fault.Message)),
            FormatException or ArgumentException or CsvFormatException => (StatusCodes.Status400BadRequest, Wording.Of(fault)),
            _ => (StatusCodes.Status500InternalServerError, new Wording(
                $"没有料到的错误（{fault.GetType().Name}：{fault.Message}），未能核对；这是程序的缺陷，请连同稿件报告。",
                $"An error that was not foreseen ({fault.GetType().Name}: {fault.Message}), so this was not checked; it is a fault of the program, please report it with the article.")),
        };
        return Page(page.WithParagraph(said.In(Language(request))), text, status);
    }
});

await app.RunAsync();

// A request that is no form, or that is too large, is answered by the page as well.
static async Task<IFormCollection> ReadFormAsync(HttpRequest request)
{
    if (!request.HasFormContentType)
    {
        throw new BadHttpRequestException(
            In(Language(request), "没有收到表单；请在下面粘贴或选文件后按“核对”。", "No form was received; paste or choose below and press Check."), StatusCodes.Status415UnsupportedMediaType);
    }

    try
    {
        return await request.ReadFormAsync();
    }
    catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
    {
        throw new BadHttpRequestException(
            In(Language(request), $"超过了每次{MaxMegabytes} MB的上限，没有核对；请分成几份核对。", $"This is more than the {MaxMegabytes} MB that are taken at once, and was not checked; check it in parts."),
            fault.StatusCode);
    }
    catch (Exception fault) when (fault is InvalidDataException or IOException)
    {
        throw new BadHttpRequestException(
            In(Language(request), "表单不完整，没有核对；请在下面重新粘贴或选文件。", "The form is not complete, and was not checked; paste or choose again below."), StatusCodes.Status400BadRequest);
    }
}

// The text of a file can be mended in the page; the cells of a table cannot.
static async Task<(ArticleReading Reading, string Text)> ReadFileAsync(IFormFile file, ReportLanguage language)
{
    using MemoryStream bytes = new();
    await file.CopyToAsync(bytes);
    switch (Path.GetExtension(file.FileName).ToUpperInvariant())
    {
        case ".XLSX" when bytes.Length > 0:
            return (TableReader.Read(Sheets(bytes, language)), string.Empty);

        case ".CSV":
            string rows = ArticleReader.Decode(bytes.ToArray());
            using (CsvDataReader csv = CsvDataReader.Create(new StringReader(rows), new CsvDataReaderOptions
            {
                HasHeaders = false,
                Comment = '\0',
                MaxBufferSize = Math.Max(1 << 20, rows.Length + 1), // a row is as long as it is
            }))
            {
                return (TableReader.Read(CellGrid.From(csv, width: () => csv.RowFieldCount)), string.Empty);
            }

        default:
            string text = ArticleReader.Decode(bytes.ToArray()).ReplaceLineEndings("\n");
            return (ReadText(text), text);
    }
}

static CellGrid[] Sheets(MemoryStream bytes, ReportLanguage language)
{
    try
    {
        bytes.Position = 0;
        using IExcelDataReader sheet = ExcelReaderFactory.CreateReader(bytes);
        List<CellGrid> sheets = [];
        do
        {
            sheets.Add(CellGrid.From(sheet, sheet.Name, format: sheet.GetNumberFormatString));
        }
        while (sheet.NextResult());
        return [.. sheets];
    }
    catch (Exception fault) // a broken workbook fails wherever its parts are used
    {
        throw new FormatException(In(language, "不是能读的Excel工作簿；请在Excel中另存为.xlsx或.csv再读。", "This is no workbook that can be read; save it as .xlsx or .csv in Excel and try again."), fault);
    }
}

// Cells that were copied from a sheet come with tabs between them.
static ArticleReading ReadText(string text) => TableReader.TryRead(text, out ArticleReading? table) ? table : ArticleReader.Read(text);

static ReportLanguage Language(HttpRequest request) => request.Query["lang"] == "en" ? ReportLanguage.English : ReportLanguage.Chinese;

static string In(ReportLanguage language, string chinese, string english) => new Wording(chinese, english).In(language);

static string Title(HttpRequest request) => In(Language(request), "稿件数字核对", "Do the figures of an article agree?");

// The form stands behind what was found, so that the answer is seen first.
static IResult Page(HtmlPage page, string text, int status = StatusCodes.Status200OK)
{
    string form = $$"""
        <style>
        form { margin-top: 2rem; display: grid; gap: .8rem; }
        textarea { min-height: 14rem; padding: .8rem; font: inherit; border: 1px solid #888; border-radius: 6px; resize: vertical; }
        input[type=file] { padding: 1rem; border: 2px dashed #b8b8b8; border-radius: 6px; max-width: 100%; box-sizing: border-box; }
        button { padding: .7rem 1.6rem; font: inherit; font-weight: 600; color: #fff; background: #1b5e9b; border: 0; border-radius: 6px; justify-self: start; }
        </style>
        <form method="post" enctype="multipart/form-data">
        <label for="text">{{In(page.Language, "找出稿件里合计、占比、增速等互相说不通的数，并提示应为多少；数字是否属实，请核对来源。把稿件或表格粘贴在这里：", "Finds numbers that cannot all be true: totals, shares, growth, and what they should read; whether they are facts, the source must say. Paste an article or the cells of a table here:")}}</label>
        <textarea id="text" name="text">
        {{System.Net.WebUtility.HtmlEncode(text)}}</textarea>
        <label for="file">{{In(page.Language, "或者选一个文件（文本、Markdown、CSV、Excel），也可以拖到下面的虚线框里；与上面的文字一起核对。Word、PDF请复制其中的文字粘贴：", "Or choose a file (text, Markdown, CSV, Excel), or drop it on the dashed box; it is checked together with the text above. Of Word and PDF paste the words:")}}</label>
        <input id="file" name="file" type="file">
        <button>{{In(page.Language, "核对", "Check")}}</button>
        </form>
        <p>{{In(page.Language, $"稿件只在这台机器上核对，不保存，也不外传。文字与文件每次合计不超过{MaxMegabytes} MB。", $"The article is checked on this machine; nothing is kept and nothing leaves it. Text and file together may have {MaxMegabytes} MB.")}}</p>

        """;
    return Results.Text(page.ToHtml().Replace("</main>", form + "</main>", StringComparison.Ordinal), "text/html; charset=utf-8", statusCode: status);
}
