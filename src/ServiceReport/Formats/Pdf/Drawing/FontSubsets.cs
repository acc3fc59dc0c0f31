using ServiceReport.Formats.Pdf.Typography;

namespace ServiceReport.Formats.Pdf.Drawing;

/// <summary>The faces that a document uses, in the order of first use: <c>F1</c>, <c>F2</c> …</summary>
internal sealed class FontSubsets(FontFamily family)
{
    private readonly List<FontSubset> _subsets = [];

    public FontFamily Family { get; } = family;

    public IReadOnlyList<FontSubset> All => _subsets;

    public FontSubset Of(FontFace face)
    {
        foreach (var known in _subsets)
        {
            if (ReferenceEquals(known.Face, face))
            {
                return known;
            }
        }

        var subset = new FontSubset(face, "F" + (char)('1' + _subsets.Count));
        _subsets.Add(subset);
        return subset;
    }
}
