using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scriban.Functions;

/// <summary>The functions of <c>string</c> that make something else of a text: numbers, hashes, Base64.</summary>
internal sealed partial class StringFunctions
{
    private const NumberStyles FloatStyles = NumberStyles.Float | NumberStyles.AllowThousands;

    private void AddConversions()
    {
        AddText("base64_decode", static c => Encoding.UTF8.GetString(Convert.FromBase64String(c.Text(0) ?? string.Empty)), Text("text"));
        AddText("base64_encode", static c => Convert.ToBase64String(Bytes(c.Text(0))), Text("text"));
#pragma warning disable CA5350, CA5351 // The language offers these hashes for comparing with other systems, not for secrets.
        AddText("md5", static c => Hex(MD5.HashData(Bytes(c.Text(0)))), Text("text"));
        AddText("sha1", static c => Hex(SHA1.HashData(Bytes(c.Text(0)))), Text("text"));
        AddText("hmac_sha1", static c => Hex(HMACSHA1.HashData(Bytes(c.Text(1)), Bytes(c.Text(0)))), Text("text"), Text("secretKey"));
#pragma warning restore CA5350, CA5351
        AddText("sha256", static c => Hex(SHA256.HashData(Bytes(c.Text(0)))), Text("text"));
        AddText("sha512", static c => Hex(SHA512.HashData(Bytes(c.Text(0)))), Text("text"));
        AddText("hmac_sha256", static c => Hex(HMACSHA256.HashData(Bytes(c.Text(1)), Bytes(c.Text(0)))), Text("text"), Text("secretKey"));
        AddText("hmac_sha512", static c => Hex(HMACSHA512.HashData(Bytes(c.Text(1)), Bytes(c.Text(0)))), Text("text"), Text("secretKey"));
        Add("to_int", static c => int.TryParse(c.Text(0), NumberStyles.Integer, Culture(c), out var n) ? n : null, Text("text"));
        Add("to_long", static c => long.TryParse(c.Text(0), NumberStyles.Integer, Culture(c), out var n) ? n : null, Text("text"));
        Add("to_float", static c => float.TryParse(c.Text(0), FloatStyles, Culture(c), out var n) ? n : null, Text("text"));
        Add("to_double", static c => double.TryParse(c.Text(0), FloatStyles, Culture(c), out var n) ? n : null, Text("text"));
    }

    private static CultureInfo Culture(FunctionCall call) => call.Context.CurrentCulture;

    private static byte[] Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? string.Empty);

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
