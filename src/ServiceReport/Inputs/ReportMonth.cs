using ServiceReport.Definitions;
using ServiceReport.Findings;
using ServiceReport.Inputs.Rules;
using ServiceReport.Statistics;

namespace ServiceReport.Inputs;

/// <summary>Which month a report is about where the user names none.</summary>
public static class ReportMonth
{
    /// <summary>The month that was asked for, or the last one for which every required series has a figure; null, with a finding, where there is none, or where the figures begin after it.</summary>
    public static Month? Choose(Month? wanted, Definition definition, ReportInputs inputs, FindingList findings)
    {
        if ((wanted ?? inputs.LastCompleteMonth(definition)) is not { } month)
        {
            findings.Add(NoneComplete());
            return null;
        }

        if (inputs.FirstMonth is { } first && month < first)
        {
            findings.Add(NoCompleteMonth.Rule.At(new ArgumentPlace("--month", 1), $"there are no figures up to {month}; they go from {first} to {inputs.LastMonth}")
                with
            { Hint = $"name a month from {first} on" });
            return null;
        }

        return month;
    }

    internal static Finding NoneComplete() =>
        NoCompleteMonth.Rule.At(new FilePlace(DefinitionReader.FileName), "there is no month for which every required series has a figure");
}
