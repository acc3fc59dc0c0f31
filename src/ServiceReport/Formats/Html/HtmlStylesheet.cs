using System.Security.Cryptography;
using System.Text;
using ServiceReport.Formats.Svg;

namespace ServiceReport.Formats.Html;

/// <summary>The one stylesheet of a page: the palette as custom properties, then <c>report.css</c>. Made once, since nothing in it depends on a document.</summary>
internal sealed class HtmlStylesheet
{
    private static readonly Lazy<HtmlStylesheet> Made = new(() => new HtmlStylesheet());

    private HtmlStylesheet()
    {
        var builder = new StringBuilder(16 * 1024);
        AppendRoot(builder, Palette.Light);
        AppendRoot(builder.Append("@media screen and (prefers-color-scheme:dark){"), Palette.Dark).Append("}\n");
        builder.Append("body{font-family:").Append(SvgWriter.FontStack).Append("}\n").Append(SvgWriter.ShapeRules).Append('\n');
        SvgWriter.AppendColorRules(builder);
        builder.Append(Rules());
        Text = builder.ToString();
        Hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }

    public static HtmlStylesheet Instance => Made.Value;

    public string Text { get; }

    /// <summary>SHA-256 in Base64, as a Content-Security-Policy wants it.</summary>
    public string Hash { get; }

    private static StringBuilder AppendRoot(StringBuilder builder, Palette palette)
    {
        builder.Append(":root{--paper:").Append(palette.Paper).Append(";--surface:").Append(palette.Surface)
            .Append(";--ink:").Append(palette.Ink).Append(";--muted:").Append(palette.Muted)
            .Append(";--rule:").Append(palette.Rule).Append(";--accent:").Append(palette.Accent)
            .Append(";--link:").Append(palette.Link).Append(";--good:").Append(palette.Good)
            .Append(";--bad:").Append(palette.Bad).Append(";--unknown:").Append(palette.Unknown).Append(';');
        SvgWriter.AppendColorProperties(builder, palette);
        return builder.Append("}\n");
    }

    private static string Rules()
    {
        using var stream = typeof(HtmlStylesheet).Assembly.GetManifestResourceStream("report.css")
            ?? throw new InvalidOperationException("report.css is not in the program.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
