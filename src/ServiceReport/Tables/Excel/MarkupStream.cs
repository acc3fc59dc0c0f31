namespace ServiceReport.Tables.Excel;

/// <summary>
/// The bytes of a part on their way to the XML reader, which holds a tag as a whole before it shows it: one of hundreds of megabytes
/// would fill the memory. Neither a tag nor a text can have a <c>&lt;</c> in it, so no two of these may stand far from each other.
/// </summary>
internal sealed class MarkupStream(Stream part) : Stream
{
    /// <summary>Far more than the longest text that a cell can hold, however its characters are written.</summary>
    private const int LongestTag = 1024 * 1024;

    private int _sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = part.Read(buffer);
        var last = buffer[..read].LastIndexOf((byte)'<');
        _sinceTag = last < 0 ? _sinceTag + read : read - last;
        return _sinceTag <= LongestTag ? read : throw new WorkbookTooLargeException($"a tag or a text in it is longer than {LongestTag} bytes");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
        }

        base.Dispose(disposing);
    }
}
