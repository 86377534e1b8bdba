using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace Erqi.Domain.Browser.Tests;

/// <summary>samples/page.cs on a port of its own, and the Chromium of the system in front of it.</summary>
public sealed class Browser : IAsyncLifetime, IDisposable
{
    private readonly WebApplicationFactory<Program> _server =
        new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseContentRoot(AppContext.BaseDirectory));
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    /// <summary>Gets the address of the page.</summary>
    public Uri Address => _server.ClientOptions.BaseAddress;

    /// <summary>Starts both.</summary>
    public async Task InitializeAsync()
    {
        _server.UseKestrel(0);
        _server.StartServer();
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("ERQI_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Opens the page in a window of its own.</summary>
    /// <param name="width">The width of the window; below 500 it is a telephone's.</param>
    /// <param name="requests">Takes the address of everything that the page asks for.</param>
    public async Task<IPage> OpenAsync(int width, ICollection<string>? requests = null)
    {
        IBrowserContext context = await _chromium!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 844 },
            HasTouch = width < 500,
            IsMobile = width < 500,
        });
        IPage page = await context.NewPageAsync();
        page.Request += (_, request) => requests?.Add(request.Url);
        _ = await page.GotoAsync(Address.ToString());
        return page;
    }

    /// <summary>Closes the windows.</summary>
    public async Task DisposeAsync() => await _chromium!.DisposeAsync();

    /// <summary>Stops both.</summary>
    public void Dispose()
    {
        _playwright?.Dispose();
        _server.Dispose();
    }
}
