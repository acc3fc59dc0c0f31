namespace ServiceReport.Tables.Excel;

/// <summary>A workbook goes beyond the limits; ends the reading inside this room and leaves it as a finding.</summary>
internal sealed class WorkbookTooLargeException(string what) : Exception(what);

/// <summary>A workbook contradicts itself; ends the reading inside this room and leaves it as a finding.</summary>
internal sealed class WorkbookDamagedException(string what) : Exception(what);
