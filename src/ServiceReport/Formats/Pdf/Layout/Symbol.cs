namespace ServiceReport.Formats.Pdf.Layout;

/// <summary>What a small mark says without words or colour.</summary>
internal enum Symbol
{
    /// <summary>An i in a disc.</summary>
    Information,

    /// <summary>A tick in a disc.</summary>
    Check,

    /// <summary>An exclamation mark in a triangle.</summary>
    Warning,
}
