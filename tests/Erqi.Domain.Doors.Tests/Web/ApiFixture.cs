using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Erqi.Domain.Doors.Tests.Web;

/// <summary>samples/api.cs behind a real server on a port of its own.</summary>
public sealed class ApiFixture : WebApplicationFactory<Program>
{
    /// <summary>Starts the server.</summary>
    public ApiFixture()
    {
        // A port that is given to the factory is set while the server of the program already starts.
        UseKestrel(server => server.Listen(IPAddress.Loopback, 0));
        StartServer();
    }

    // It reads no files, and the folder that would be guessed does not exist.
    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseContentRoot(AppContext.BaseDirectory);
}
