using System.Globalization;

namespace ServiceReport.Cli;

/// <summary>
/// The system's clock, or the moment in SOURCE_DATE_EPOCH (seconds since 1970), by which builds that shall be repeatable are told what
/// time it is: https://reproducible-builds.org/specs/source-date-epoch/
/// </summary>
internal sealed class ReportClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : base.GetUtcNow();
}
