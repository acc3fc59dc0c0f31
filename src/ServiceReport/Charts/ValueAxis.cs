namespace ServiceReport.Charts;

/// <summary>The upright axis of a chart: where it begins and ends and the round step (1, 2 or 5 times a power of ten) between its lines.</summary>
internal sealed record ValueAxis(decimal Min, decimal Max, decimal Step)
{
    /// <summary>Beyond it a value is drawn at the chart's edge, since sums of such values no longer fit a decimal.</summary>
    public const decimal Limit = 1e26m;

    private const int MostIntervals = 7;
    private const decimal SmallestStep = 1e-20m;

    /// <summary>The multiples of the step on the axis, ascending.</summary>
    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = Math.Ceiling(Min / Step) * Step; tick <= Max; tick += Step)
            {
                yield return tick;
            }
        }
    }

    /// <summary>An axis that begins at zero: what is counted is compared by its whole height.</summary>
    public static ValueAxis FromZero(ValueRange values)
    {
        var (min, max) = (Math.Min(values.Min, 0), Math.Max(values.Max, 0));
        if (min == max)
        {
            return new ValueAxis(0, 1, 1);
        }

        var step = RoundStep((max - min) / MostIntervals);
        return Enclosing(min, max, values.IsWhole ? Math.Max(step, 1) : step);
    }

    /// <summary>An axis close around the values, for shares near to each other; it passes neither zero nor <paramref name="ceiling"/> unless a value does.</summary>
    public static ValueAxis Close(ValueRange values, decimal ceiling)
    {
        if (values.IsEmpty)
        {
            return FromZero(values);
        }

        var (min, max) = (values.Min, values.Max);
        if (min == max)
        {
            var room = min == 0 ? 1 : Math.Abs(min) / 100;
            (min, max) = (min - room, max + room);
        }

        var axis = Enclosing(min, max, RoundStep((max - min) / MostIntervals));
        return axis with
        {
            Min = values.Min >= 0 ? Math.Max(axis.Min, 0) : axis.Min,
            Max = values.Max <= ceiling ? Math.Min(axis.Max, ceiling) : axis.Max,
        };
    }

    /// <summary>An axis as the report's author wants it, made longer where a value would fall outside: nothing is cut off.</summary>
    public static ValueAxis Between(AxisRange wanted, ValueRange values)
    {
        var (low, high) = (Math.Min(values.Min, wanted.Min), Math.Max(values.Max, wanted.Max));
        var step = RoundStep((high - low) / MostIntervals);
        return new ValueAxis(
            low < wanted.Min ? Math.Floor(low / step) * step : wanted.Min,
            high > wanted.Max ? Math.Ceiling(high / step) * step : wanted.Max,
            step);
    }

    /// <summary>How far up the axis a value stands: 0 at its foot, 1 at its top.</summary>
    public double Share(decimal value) => (double)((Math.Clamp(value, Min, Max) - Min) / (Max - Min));

    private static ValueAxis Enclosing(decimal min, decimal max, decimal step) =>
        new(Math.Floor(min / step) * step, Math.Ceiling(max / step) * step, step);

    /// <summary>The smallest of 1, 2, 5 times a power of ten that is not below <paramref name="least"/>.</summary>
    private static decimal RoundStep(decimal least)
    {
        var wanted = Math.Max(least, SmallestStep);
        var power = 1m;
        while (power > wanted)
        {
            power /= 10;
        }

        while (power <= wanted / 10)
        {
            power *= 10;
        }

        return (wanted / power) switch
        {
            <= 1 => power,
            <= 2 => power * 2,
            <= 5 => power * 5,
            _ => power * 10,
        };
    }
}
