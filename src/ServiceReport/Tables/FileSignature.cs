using System.Text;

namespace ServiceReport.Tables;

/// <summary>What a file is by its content, whatever its name says.</summary>
internal enum FileContent
{
    Empty,

    /// <summary>A zip archive: a workbook of today (.xlsx, .xlsm), or something else that is a zip.</summary>
    Zip,

    /// <summary>Microsoft's compound file: an old workbook (.xls) or one with a password.</summary>
    CompoundFile,

    /// <summary>Such a compound file with an encrypted package in it: a workbook with a password.</summary>
    Encrypted,

    /// <summary>A web page, as some systems export under the name of a workbook.</summary>
    Html,

    Pdf,

    /// <summary>XML by its declaration: a flat OpenDocument file, a spreadsheet of Excel 2003, or anything else.</summary>
    Xml,

    Text,
}

/// <summary>Tells by its first bytes what a file is.</summary>
internal static class FileSignature
{
    private const int Head = 512;

    /// <summary>How far into a compound file the mark of encryption is looked for.</summary>
    private const long LongestLook = 64L * 1024 * 1024;

    /// <summary>What the stream holds; it is left at its start.</summary>
    public static FileContent Of(Stream content)
    {
        content.Position = 0;
        Span<byte> buffer = stackalloc byte[Head];
        var head = buffer[..content.ReadAtLeast(buffer, Head, throwOnEndOfStream: false)];
        var found = OfHead(head);
        if (found == FileContent.CompoundFile && Holds(content, Encoding.Unicode.GetBytes("EncryptedPackage")))
        {
            found = FileContent.Encrypted;
        }

        content.Position = 0;
        return found;
    }

    private static FileContent OfHead(ReadOnlySpan<byte> head) => head switch
    {
        [] => FileContent.Empty,
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => FileContent.Zip,
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => FileContent.CompoundFile,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => FileContent.Pdf,
        _ when IsHtml(head) => FileContent.Html,
        _ => Encoding.Latin1.GetString(head).AsSpan().TrimStart("\u00EF\u00BB\u00BF").StartsWith("<?xml ", StringComparison.Ordinal) ? FileContent.Xml : FileContent.Text,
    };

    private static bool IsHtml(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head).AsSpan().TrimStart("\u00EF\u00BB\u00BF \t\r\n");
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Holds(Stream content, ReadOnlySpan<byte> mark)
    {
        content.Position = 0;
        var buffer = new byte[64 * 1024];
        var kept = 0;
        for (var passed = 0L; passed < LongestLook; passed += buffer.Length)
        {
            var read = content.ReadAtLeast(buffer.AsSpan(kept), buffer.Length - kept, throwOnEndOfStream: false);
            var filled = buffer.AsSpan(0, kept + read);
            if (filled.IndexOf(mark) >= 0)
            {
                return true;
            }

            if (filled.Length < buffer.Length)
            {
                return false;
            }

            kept = mark.Length - 1;
            filled[^kept..].CopyTo(buffer);
        }

        return false;
    }
}
