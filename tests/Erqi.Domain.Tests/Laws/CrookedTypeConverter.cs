using System.ComponentModel;
using System.Globalization;

namespace Erqi.Domain.Tests.Laws;

/// <summary>Reads another value than it wrote.</summary>
internal sealed class CrookedTypeConverter : TypeConverter
{
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        new Crooked(1000);
}
