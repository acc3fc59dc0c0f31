namespace ServiceReport.Statistics;

/// <summary>A decimal remembers the zeros behind its last digit (99.90 has two decimals); a figure does not.</summary>
public static class ExactDecimal
{
    /// <summary>The same value without the zeros behind its last digit: 99.90 becomes 99.9.</summary>
    public static decimal WithoutTrailingZeros(this decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>How many decimals the value needs: 99.90 needs one.</summary>
    public static int DecimalsNeeded(this decimal value) => value.WithoutTrailingZeros().Scale;
}
