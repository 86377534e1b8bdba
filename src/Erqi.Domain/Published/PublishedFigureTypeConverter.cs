using System.ComponentModel;

namespace Erqi.Domain.Published;

/// <summary>Converts printed figures from and to text, for configuration and forms.</summary>
internal sealed class PublishedFigureTypeConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? PublishedFigure.Parse(text) : base.ConvertFrom(context, culture, value);
}
