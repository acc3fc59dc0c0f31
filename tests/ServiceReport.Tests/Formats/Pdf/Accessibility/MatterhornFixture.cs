using System.Globalization;
using System.Text.Json;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>One sample as PDF, and what all Matterhorn tests ask of it. Derived classes are fixtures over <see cref="PdfSample.All"/>.</summary>
public abstract class MatterhornFixture
{
    private readonly PdfSample _sample;
    private PdfFile _file = null!;

    private protected MatterhornFixture(object sample) => _sample = (PdfSample)sample;

    private protected ParsedPdf Pdf { get; private set; } = null!;

    private protected PdfSample Sample => _sample;

    public static IEnumerable<object> Samples => PdfSample.All;

    [OneTimeSetUp]
    public void Read()
    {
        _file = new PdfFile(_sample.Document);
        Pdf = new ParsedPdf(_file);
    }

    [OneTimeTearDown]
    public void Close()
    {
        Pdf?.Dispose();
        _file?.Dispose();
    }

    private protected string Role(JsonElement element) => Pdf.Name(element, "/S")!;

    private protected IReadOnlyList<JsonElement> OfRole(params string[] roles) =>
        [.. Pdf.Structure().Where(element => roles.Contains(Role(element), StringComparer.Ordinal))];

    private protected IEnumerable<string> Lines(JsonElement page) =>
        Pdf.Stream(page, "/Contents").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private protected IReadOnlyList<JsonElement> Annotations => [.. Pdf.Pages.SelectMany(page => Pdf.Items(Pdf.Entry(page, "/Annots")))];

    private protected Dictionary<int, JsonElement> ParentTree()
    {
        var numbers = Pdf.Items(Pdf.Entry(Pdf.Entry(Pdf.Entry(Pdf.Catalog, "/StructTreeRoot")!.Value, "/ParentTree")!.Value, "/Nums")).ToList();
        return Enumerable.Range(0, numbers.Count / 2).ToDictionary(
            index => int.Parse(numbers[2 * index].GetRawText(), CultureInfo.InvariantCulture), index => numbers[(2 * index) + 1]);
    }
}
