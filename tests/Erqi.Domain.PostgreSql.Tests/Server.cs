using Npgsql;

namespace Erqi.Domain.PostgreSql.Tests;

/// <summary>The server that the environment names.</summary>
internal static class Server
{
    private const string Variable = "ERQI_POSTGRESQL";

    /// <summary>Opens a connection that sees an empty schema of its own, gone with the connection.</summary>
    public static NpgsqlConnection Open()
    {
        string? named = Environment.GetEnvironmentVariable(Variable);
        NpgsqlConnection connection = new(named ?? throw new InvalidOperationException(
            $"{Variable} names no server; expected a connection string such as Host=localhost;Username=postgres. .ci/run starts one."));
        connection.Open();
        using NpgsqlCommand command = new("SET search_path TO pg_temp", connection);
        _ = command.ExecuteNonQuery();
        return connection;
    }
}
