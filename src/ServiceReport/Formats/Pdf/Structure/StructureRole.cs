namespace ServiceReport.Formats.Pdf.Structure;

/// <summary>The standard structure types of ISO 32000-1, 14.8.4, that reports use; the names are those of the standard.</summary>
internal enum StructureRole
{
    Document,
    Sect,
    Div,
    H1,
    H2,
    H3,
    H4,
    P,
    BlockQuote,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    Caption,
    THead,
    TBody,
    TR,
    TH,
    TD,
    Figure,
    Link,
    Span,
    Code,
    TOC,
    TOCI,
    Reference,
}
