using Erqi.Domain.Quantities;

namespace Erqi.Domain.Tests.Consistency.Degenerate;

/// <summary>Σ weight × unknown + constant is zero, at least zero, or above zero; the constant stands last.</summary>
internal sealed record Row(Rational[] Form, Sense Sense)
{
    public Rational Constant => Form[^1];

    /// <summary>Gets the unknown that stands in it, any one, or −1.</summary>
    public int Unknown => Array.FindIndex(Form, 0, Form.Length - 1, weight => weight.Sign != 0);

    /// <summary>Gets a value indicating whether a row without unknowns is true.</summary>
    public bool IsTrue => Sense switch
    {
        Sense.Zero => Constant.Sign == 0,
        Sense.AboveZero => Constant.Sign > 0,
        _ => Constant.Sign >= 0,
    };

    /// <summary>Takes an unknown out by means of an equation.</summary>
    public Row Without(int unknown, Row equation) =>
        Form[unknown].Sign == 0 ? this : Plus(equation, -Form[unknown] / equation.Form[unknown]);

    public Row Plus(Row other, Rational times) => this with
    {
        Form = [.. Form.Zip(other.Form, (x, y) => y.Sign == 0 ? x : x + (y * times))],
    };

    /// <summary>Gives the value of the form without one unknown, which may be none.</summary>
    public Rational Rest(Rational[] values, int without)
    {
        Rational sum = Constant;
        for (int i = 0; i < values.Length; i++)
        {
            if (i != without && Form[i].Sign != 0)
            {
                sum += Form[i] * values[i];
            }
        }

        return sum;
    }
}
