namespace ServiceReport.Formats.Pdf.Typography;

/// <summary>The three faces of one typeface that the report is set in.</summary>
internal sealed record FontFamily(FontFace Regular, FontFace Italic, FontFace SemiBold)
{
    private static readonly Lazy<FontFamily> BuiltIn =
        new(() => new FontFamily(Load("Inter_400Regular"), Load("Inter_400Regular_Italic"), Load("Inter_600SemiBold")));

    /// <summary>Inter, which comes with the program.</summary>
    public static FontFamily Inter => BuiltIn.Value;

    private static FontFace Load(string name)
    {
        using var resource = typeof(FontFamily).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")!;
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return new FontFace(file);
    }
}
