using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace ServiceReport.Cli.Results;

/// <summary>
/// Writes JSON that a person can read and that is harmless wherever it is pasted: Norwegian letters stand as they are; what is markup
/// in HTML, turns the writing direction or is not seen is escaped.
/// </summary>
internal static class JsonText
{
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        var letters = new TextEncoderSettings(UnicodeRanges.BasicLatin, UnicodeRanges.Latin1Supplement);
        letters.AllowCharacters('›', '≥', '≤', '…', '–', '−');
        letters.ForbidCharacters('\u00AD', '#'); // The soft hyphen is not seen; some build servers obey ##[command] in the middle of a line.
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(letters) }))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
    }

    /// <summary>A string from the user's files. Half of a letter of two characters, which no encoding can write, becomes U+FFFD.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string text) => json.WriteString(name, Encoding.UTF8.GetBytes(text));
}
