namespace ServiceReport.Statistics;

/// <summary>Figures by month, with a unit: what a table means. Months without a figure are absent, never zero.</summary>
public sealed class Series
{
    private readonly SortedDictionary<Month, Figure> _figures;

    public Series(string id, Unit unit, IEnumerable<KeyValuePair<Month, Figure>> figures)
    {
        Id = id;
        Unit = unit;
        _figures = [];
        foreach (var (month, figure) in figures)
        {
            _figures.Add(month, figure);
        }
    }

    /// <summary>The name by which the definition, templates and targets speak of it, such as <c>messages</c>.</summary>
    public string Id { get; }

    public Unit Unit { get; }

    /// <summary>How many decimals its figures are written with, wherever they are shown: at least so many, and more where a figure has more.</summary>
    public int Decimals { get; init; }

    /// <summary>The months that have a figure, ascending.</summary>
    public IReadOnlyCollection<Month> Months => _figures.Keys;

    /// <summary>Figures in the order of months.</summary>
    public IReadOnlyDictionary<Month, Figure> Figures => _figures;

    /// <summary>The figure of a month, or null where there is none.</summary>
    public decimal? this[Month month] => _figures.TryGetValue(month, out var figure) ? figure.Value : null;

    /// <summary>The series as it was known in a month: nothing after it is used, so that an old month can be built again.</summary>
    public Series Until(Month month) => new(Id, Unit, _figures.Where(entry => entry.Key <= month)) { Decimals = Decimals };
}
