using System.Text;
using System.Text.Json;

namespace ServiceReport.Tests.Formats.Pdf.Accessibility;

/// <summary>The objects of a PDF file as qpdf reads them, independent of the library that wrote them.</summary>
internal sealed class ParsedPdf : IDisposable
{
    private readonly JsonDocument _json;
    private readonly JsonElement _objects;

    public ParsedPdf(PdfFile file)
    {
        _json = JsonDocument.Parse(file.Ask("qpdf", "--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=all"));
        _objects = _json.RootElement.GetProperty("qpdf")[1];
    }

    public JsonElement Trailer => Value(_objects.GetProperty("trailer"));

    public JsonElement Catalog => Entry(Trailer, "/Root")!.Value;

    /// <summary>Every page, in order.</summary>
    public IEnumerable<JsonElement> Pages => Items(Entry(Entry(Catalog, "/Pages")!.Value, "/Kids"));

    /// <summary>Every object of the file that has a type or subtype.</summary>
    public IEnumerable<JsonElement> OfType(string key, string name) =>
        _objects.EnumerateObject().Select(entry => Value(entry.Value)).Where(value => value.ValueKind == JsonValueKind.Object && Name(value, key) == name);

    /// <summary>An entry of a dictionary, references followed; null where it is not there.</summary>
    public JsonElement? Entry(JsonElement dictionary, string key) =>
        dictionary.ValueKind == JsonValueKind.Object && dictionary.TryGetProperty(key, out var value) ? Resolve(value) : null;

    /// <summary>What an entry says: a name with its slash, a text without its mark.</summary>
    public string? Name(JsonElement dictionary, string key) =>
        Entry(dictionary, key) is { ValueKind: JsonValueKind.String } value ? WithoutMark(value.GetString()!) : null;

    /// <summary>The items of an array, references followed; a single value is an array of one.</summary>
    public IEnumerable<JsonElement> Items(JsonElement? array) => array switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } items => items.EnumerateArray().Select(Resolve),
        { } single => [single],
    };

    /// <summary>The bytes of the stream that an entry leads to, as Latin-1.</summary>
    public string Stream(JsonElement dictionary, string key) => Encoding.Latin1.GetString(Bytes(dictionary, key));

    public byte[] Bytes(JsonElement dictionary, string key) =>
        _objects.GetProperty("obj:" + dictionary.GetProperty(key).GetString()).GetProperty("stream").GetProperty("data").GetBytesFromBase64();

    /// <summary>The structure tree below a node, the node itself first.</summary>
    public IEnumerable<JsonElement> Structure(JsonElement? node = null)
    {
        var start = node ?? Entry(Catalog, "/StructTreeRoot")!.Value;
        return Kids(start).SelectMany(kid => Structure(kid).Prepend(kid));
    }

    /// <summary>The structure elements right below a node.</summary>
    public IEnumerable<JsonElement> Kids(JsonElement node) =>
        Items(Entry(node, "/K")).Where(kid => kid.ValueKind == JsonValueKind.Object && kid.TryGetProperty("/S", out _));

    public void Dispose() => _json.Dispose();

    private JsonElement Resolve(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()!.EndsWith(" 0 R", StringComparison.Ordinal)
            ? Value(_objects.GetProperty("obj:" + value.GetString()))
            : value;

    private static JsonElement Value(JsonElement entry) =>
        entry.TryGetProperty("stream", out var stream) ? stream.GetProperty("dict") : entry.GetProperty("value");

    private static string WithoutMark(string text) => text.StartsWith("u:", StringComparison.Ordinal) ? text[2..] : text;
}
