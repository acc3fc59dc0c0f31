namespace ServiceReport.Findings;

/// <summary>How serious a finding is. Errors stop a build; warnings and notes are told and go on.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
