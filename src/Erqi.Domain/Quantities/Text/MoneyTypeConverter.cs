using System.ComponentModel;

namespace Erqi.Domain.Quantities.Text;

/// <summary>Converts amounts from and to text for forms, bindings and configuration; the culture plays no part.</summary>
internal sealed class MoneyTypeConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? Money.Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(
        ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is Money amount && destinationType == typeof(string)
            ? amount.ToString(MoneyUnit.Yi)
            : base.ConvertTo(context, culture, value, destinationType);
}
