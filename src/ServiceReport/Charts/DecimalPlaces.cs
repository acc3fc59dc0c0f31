namespace ServiceReport.Charts;

/// <summary>How many decimals a number needs, zeros at its end left out: 2 for 99.90 beside 99.96, 0 for 5.00.</summary>
internal static class DecimalPlaces
{
    public static int Of(decimal value) => (value / 1.0000000000000000000000000000m).Scale;
}
