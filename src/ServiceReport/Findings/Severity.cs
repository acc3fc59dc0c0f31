namespace ServiceReport.Findings;

/// <summary>How serious a finding is. Errors stop a build; warnings and notes are told and go on.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>The words for severities, as findings print them and <c>report.yaml</c> writes them.</summary>
public static class SeverityWords
{
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
