using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs.Rules;
using ServiceReport.Statistics;

namespace ServiceReport.Inputs;

/// <summary>Which month a report is about where the user names none.</summary>
public static class ReportMonth
{
    /// <summary>The month that was asked for, or the last one for which every required series has a figure; null, with a finding, where there is none.</summary>
    public static Month? Choose(Month? wanted, Definition definition, ReportInputs inputs, FindingList findings)
    {
        if ((wanted ?? inputs.LastCompleteMonth(definition)) is { } month)
        {
            return month;
        }

        findings.Add(NoneComplete());
        return null;
    }

    internal static Finding NoneComplete() =>
        NoCompleteMonth.Rule.At(new FilePlace(DefinitionReader.FileName), "there is no month for which every required series has a figure");
}
