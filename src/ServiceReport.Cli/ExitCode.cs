namespace ServiceReport.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done; for <c>check</c>: every target is met; for <c>validate</c>: no errors in the data.</summary>
    public const int Done = 0;

    /// <summary>The answer is no: a target is missed or unknown, or the data have errors.</summary>
    public const int No = 1;

    /// <summary>The job could not be done: usage, definition, data or template. Nothing was written.</summary>
    public const int Failed = 2;

    /// <summary>A bug of ours (<c>EX_SOFTWARE</c> of sysexits.h).</summary>
    public const int Bug = 70;
}
