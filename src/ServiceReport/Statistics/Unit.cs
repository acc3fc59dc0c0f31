namespace ServiceReport.Statistics;

/// <summary>What a figure counts. The word in <c>report.yaml</c> is the name in lower case.</summary>
public enum Unit
{
    /// <summary>Things counted, such as messages sent.</summary>
    Count,

    /// <summary>A share: 99.69 means 99.69 %, not 0.9969.</summary>
    Percent,

    Seconds,

    Minutes,
}
