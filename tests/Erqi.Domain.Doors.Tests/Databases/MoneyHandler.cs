using System.Data;
using System.Globalization;
using Dapper;
using Erqi.Domain.Quantities;

namespace Erqi.Domain.Doors.Tests.Databases;

/// <summary>Tells Dapper that columns of money are DECIMAL in 万元.</summary>
internal sealed class MoneyHandler : SqlMapper.TypeHandler<Money>
{
    /// <summary>Registers it once.</summary>
    static MoneyHandler() => SqlMapper.AddTypeHandler(new MoneyHandler());

    /// <summary>Makes sure that it is registered.</summary>
    public static void Register()
    {
    }

    public override void SetValue(IDbDataParameter parameter, Money value) => parameter.Value = value.Wan;

    // Text is what SQLite gives; a binary float is refused by the cast.
    public override Money Parse(object value) =>
        Money.FromWan(value is string text ? decimal.Parse(text, CultureInfo.InvariantCulture) : (decimal)value);
}
