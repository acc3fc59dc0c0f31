using ServiceReport.Checks;
using ServiceReport.Definitions.Rules;
using ServiceReport.Documents.Rules;
using ServiceReport.Editorial.Rules;
using ServiceReport.Findings;
using ServiceReport.Inputs.Rules;
using ServiceReport.Layouts.Rules;
using ServiceReport.Publishing.Rules;
using ServiceReport.Tables.Rules;
using ServiceReport.Templates.Rules;
using ServiceReport.Workspaces.Rules;

namespace ServiceReport;

/// <summary>The registry of all rules, by which findings are explained and their severities set. A new rule is added here, a check in <see cref="CheckCatalog"/>.</summary>
public static class RuleCatalog
{
    /// <summary>In the order of their codes.</summary>
    public static IReadOnlyList<FindingRule> All { get; } = [.. Found.Concat(CheckCatalog.All.Select(check => check.Rule)).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    /// <summary>The rule with a code, in any case; null where there is none.</summary>
    public static FindingRule? Find(string code) => All.FirstOrDefault(rule => rule.Code.Equals(code.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>What the rooms find on their way; what the checks ask is theirs to say.</summary>
    private static IEnumerable<FindingRule> Found =>
    [
        WorkspaceMissing.Rule,
        FileMissing.Rule,
        FileUnreadable.Rule,
        PathOutside.Rule,
        NotText.Rule,
        FileTooLarge.Rule,
        NotAnOrdinaryFile.Rule,
        FileChanged.Rule,
        YamlSyntax.Rule,
        UnknownKey.Rule,
        MissingKey.Rule,
        WrongValue.Rule,
        DuplicateKey.Rule,
        UnknownSeries.Rule,
        UnknownCode.Rule,
        FixedSeverity.Rule,
        WrongTarget.Rule,
        NoTarget.Rule,
        TextNotTranslated.Rule,
        EmptyFile.Rule,
        NotATable.Rule,
        NotANumber.Rule,
        DamagedWorkbook.Rule,
        SheetNotFound.Rule,
        CsvHasNoSheets.Rule,
        TooLarge.Rule,
        DamagedText.Rule,
        SheetNotClear.Rule,
        MixedEncoding.Rule,
        FieldsBeyondHeader.Rule,
        DatesSince1904.Rule,
        EndsBeforeStart.Rule,
        UnclearTime.Rule,
        LayoutNotRecognised.Rule,
        MeasureNotFound.Rule,
        MeasureNotClear.Rule,
        UnknownMonth.Rule,
        UnknownYear.Rule,
        DuplicateMonth.Rule,
        DuplicateYear.Rule,
        AmbiguousNumber.Rule,
        WrongUnit.Rule,
        FormulaError.Rule,
        FormulaWithoutValue.Rule,
        SecondTable.Rule,
        HeaderNotFound.Rule,
        NotADate.Rule,
        MissingValue.Rule,
        OutOfBounds.Rule,
        OutOfRange.Rule,
        TotalNotSum.Rule,
        HiddenFigures.Rule,
        MergedFigures.Rule,
        NumberStoredAsText.Rule,
        FootnoteOnCell.Rule,
        LooksLikeFraction.Rule,
        DashForFigure.Rule,
        UnitInFront.Rule,
        DateForFigure.Rule,
        RowBelowTable.Rule,
        RepeatedHeader.Rule,
        FiguresInThousands.Rule,
        TurnOfYearUnclear.Rule,
        NoCompleteMonth.Rule,
        CannotParse.Rule,
        CannotRender.Rule,
        TemplateMissing.Rule,
        PageNotShown.Rule,
        TemplateNotUsed.Rule,
        ReportLeftOut.Rule,
        FrontMatterMissing.Rule,
        PageNotTranslated.Rule,
        UnknownLanguage.Rule,
        TextGivenTwice.Rule,
        TextNotRead.Rule,
        UnknownChart.Rule,
        ImageRefused.Rule,
        LinkRefused.Rule,
        UnknownContainer.Rule,
        UnevenTable.Rule,
        NotSupported.Rule,
        HeadingLevel.Rule,
        NeverClosed.Rule,
        KeyFigureMalformed.Rule,
        LanguageMalformed.Rule,
        CannotWrite.Rule,
        FileInTheWay.Rule,
        CannotExport.Rule,
    ];
}
