namespace ServiceReport.Checks;

/// <summary>
/// The middle of some values: their median where they are odd in number, and all between the two middle ones where they are even, since
/// of two months neither is more right than the other.
/// </summary>
internal readonly record struct Band(double Low, double High)
{
    public double Middle => (Low + High) / 2;

    /// <param name="values">At least one; sorted in place.</param>
    public static Band OfMiddle(List<double> values)
    {
        values.Sort();
        return new Band(values[(values.Count - 1) / 2], values[values.Count / 2]);
    }

    public static Band operator *(Band left, Band right) => new(left.Low * right.Low, left.High * right.High);

    /// <summary>The value as a multiple of the band's nearer end; 1 inside it.</summary>
    public double RatioOf(double value) => value > High ? value / High : value < Low ? value / Low : 1;
}
