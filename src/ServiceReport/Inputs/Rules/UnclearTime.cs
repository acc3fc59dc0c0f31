using ServiceReport.Findings;

namespace ServiceReport.Inputs.Rules;

/// <summary>SR0131: a time that was never, or twice.</summary>
public static class UnclearTime
{
    public static FindingRule Rule { get; } = new(
        "SR0131", Severity.Error, "a time that was never, or twice",
        "Write the time with its offset from UTC, such as 2026-10-25T02:30+01:00.")
    {
        Explanation = """
            When summer time begins, the clock skips an hour, and a time in it never was. When it ends, an hour comes twice, and a time in
            it can be meant in two ways. The workspace's time zone (report.time-zone) says when that is.

            An hour more or less of an outage decides whether a target is met, so it is not guessed.
            """,
        Example = """
            Start;Slutt;System
            2026-10-25 02:30;2026-10-25 04:00;Meldingstjeneste
            """,
        Mended = """
            Start;Slutt;System
            2026-10-25T02:30+01:00;2026-10-25 04:00;Meldingstjeneste
            """,
        IsAdjustable = true,
    };
}
