using ServiceReport.Targets;

namespace ServiceReport.Documents;

/// <summary>A part of a line.</summary>
public abstract record Inline;

/// <summary>Plain text; never markup of any format.</summary>
public sealed record TextInline(string Text) : Inline;

/// <summary>Parts of a line that have something in common.</summary>
public abstract record SpanInline(IReadOnlyList<Inline> Text) : Inline;

/// <summary>Emphasis, drawn in italics.</summary>
public sealed record EmphasisInline(IReadOnlyList<Inline> Text) : SpanInline(Text);

/// <summary>Strong emphasis, drawn in bold.</summary>
public sealed record StrongInline(IReadOnlyList<Inline> Text) : SpanInline(Text);

/// <summary>Words of another language than the text around them, which looks the same and is read aloud otherwise; written <c>![peer review](language:en)</c>.</summary>
/// <param name="Tag">The language's BCP 47 tag.</param>
/// <param name="Text">The words.</param>
public sealed record LanguageInline(string Tag, IReadOnlyList<Inline> Text) : SpanInline(Text);

/// <summary>Text to be read letter by letter.</summary>
public sealed record CodeInline(string Text) : Inline;

/// <summary>A link. The target has been checked: <c>https</c>, <c>http</c>, <c>mailto</c>, <c>tel</c>, or <c>#id</c> of a heading in this document.</summary>
public sealed record LinkInline(string Target, IReadOnlyList<Inline> Text) : SpanInline(Text);

/// <summary>A line break that the author meant.</summary>
public sealed record LineBreakInline : Inline;

/// <summary>A verdict, drawn as symbol, word and colour; written <c>![ikke oppfylt](verdict:missed)</c>.</summary>
/// <param name="Verdict">Met, missed or unknown.</param>
/// <param name="Word">The word, in the document's language.</param>
public sealed record VerdictInline(Verdict Verdict, string Word) : Inline;
