using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Statistics;
using ServiceReport.Targets;

namespace ServiceReport.Inputs;

/// <summary>
/// What a register of incidents says about an uptime: the outages that can be counted, those that cannot, the months that it covers and the
/// downtime of each.
/// </summary>
public sealed class IncidentLog
{
    /// <summary>Decimals of a computed share: a month has fewer seconds than such a share has steps.</summary>
    private const int ShareDecimals = 6;

    private static readonly Month LastMonth = new(Month.LastYear, 12);

    private readonly IncidentSource _source;
    private readonly TimeZoneInfo _zone;
    private readonly List<Outage> _outages = [];
    private readonly List<RegisterEntry> _incomplete = [];
    private readonly List<RegisterEntry> _reversed = [];
    private readonly IReadOnlyDictionary<Month, MonthDowntime> _downtimes;
    private DateTime _certainUntil = DateTime.MaxValue;
    private DateTime? _lastMoment;

    private IncidentLog(IncidentSource source, Register register, TimeZoneInfo zone)
    {
        (_source, _zone) = (source, zone);
        foreach (var entry in register.Entries)
        {
            Add(entry);
        }

        _downtimes = Outage.ByMonth(_outages, new MonthSpan(source.From, LastMonth), zone);
    }

    /// <summary>The log of a series that names a register; null where it names none, or the register could not be read.</summary>
    public static IncidentLog? Of(SeriesDefinition series, IEnumerable<Register> registers, TimeZoneInfo zone) =>
        series.Incidents is { } source && registers.FirstOrDefault(one => one.Id == source.Register) is { } register
            ? new IncidentLog(source, register, zone)
            : null;

    /// <summary>Outages without a start or an end: from them on nobody can say how long the service was down.</summary>
    public IReadOnlyList<RegisterEntry> Incomplete => _incomplete;

    /// <summary>Outages that have a start and a later end, as the register gives them: overlaps are not merged.</summary>
    public IReadOnlyList<Outage> Outages => _outages;

    /// <summary>Outages that end before they start.</summary>
    public IReadOnlyList<RegisterEntry> Reversed => _reversed;

    /// <summary>The last month that it covers: as defined, or else the last with an entry; null where there is none.</summary>
    public Month? Until => _source.Until ?? (_lastMoment is { } moment ? MonthClock.MonthOf(moment, _zone) : null);

    /// <summary>Whether the entry is of a kind that is an outage.</summary>
    public static bool IsOutage(IncidentSource source, RegisterEntry entry) =>
        source.Kind is not { } kind || source.Outage.Contains(entry.Text(kind)?.Trim() ?? "", StringComparer.OrdinalIgnoreCase);

    /// <summary>The downtime of a month, none included; null where the register does not cover the month, or an outage leaves it open.</summary>
    /// <param name="month">The month.</param>
    /// <param name="first">Where a month without outages is told.</param>
    public MonthDowntime? Downtime(Month month, CellPlace first) =>
        month < _source.From || month > _source.Until || MonthClock.Start(month.AddMonths(1), _zone) > _certainUntil
            ? null
            : _downtimes.GetValueOrDefault(month) ?? new MonthDowntime(TimeSpan.Zero, 0, first);

    /// <summary>The share of each month, in per cent, in which there was no outage. It is cut to six decimals, never rounded up.</summary>
    /// <param name="id">The series' name.</param>
    /// <param name="table">Where the register begins: the place of a month without outages.</param>
    /// <param name="decimals">The least number of decimals that its figures are written with.</param>
    public Series Uptime(string id, CellPlace table, int decimals = 0)
    {
        var figures = new List<KeyValuePair<Month, Figure>>();
        for (var month = _source.From; month <= Until && Downtime(month, table) is { } downtime; month = month.AddMonths(1))
        {
            var length = MonthClock.Length(month, _zone);
            var share = 100 * (decimal)(length - downtime.Duration).Ticks / length.Ticks;
            var cut = Math.Round(share, ShareDecimals, MidpointRounding.ToZero);
            figures.Add(new(month, new Figure(cut, downtime.First) { DowntimeMinutes = downtime.Minutes }));
        }

        return new Series(id, Unit.Percent, figures) { Decimals = decimals };
    }

    private void Add(RegisterEntry entry)
    {
        var start = entry.Moment(_source.Start)?.ToUtc(_zone);
        var end = entry.Moment(_source.End)?.ToUtc(_zone);
        NoteLast(start);
        NoteLast(end);
        if (!IsOutage(_source, entry))
        {
            return;
        }

        if (start is null || end is null)
        {
            _incomplete.Add(entry);
            Doubt(start ?? DateTime.MinValue);
        }
        else if (end < start)
        {
            _reversed.Add(entry);
            Doubt(end.Value);
        }
        else
        {
            _outages.Add(new Outage(start.Value, end.Value, entry.Place));
        }
    }

    /// <summary>A workbook may hold a date that no report can be about; what lies behind the last month counts as that month.</summary>
    private void NoteLast(DateTime? moment)
    {
        if (moment > (_lastMoment ?? DateTime.MinValue))
        {
            var end = MonthClock.Start(LastMonth.AddMonths(1), _zone).AddTicks(-1);
            _lastMoment = moment < end ? moment : end;
        }
    }

    private void Doubt(DateTime from) => _certainUntil = from < _certainUntil ? from : _certainUntil;
}
