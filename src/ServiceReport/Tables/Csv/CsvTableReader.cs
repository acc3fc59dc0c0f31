using System.Text;
using CsvHelper;
using ServiceReport.Findings;
using ServiceReport.Tables.Rules;

namespace ServiceReport.Tables.Csv;

/// <summary>
/// Reads CSV text of every usual kind into a table: any of the usual delimiters and encodings, quoted fields with line breaks, ragged rows.
/// Rows are numbered as a spreadsheet shows them: a record is a row, whatever lines it takes, and an empty line is a row too.
/// </summary>
internal static class CsvTableReader
{
    /// <summary>Reads the whole stream; null with a finding where it is no CSV text, or sheets are asked for.</summary>
    public static Table? Read(string file, Stream content, IReadOnlyCollection<string> sheets, FindingList findings)
    {
        var place = new FilePlace(file);
        if (sheets.Count > 0)
        {
            findings.Add(CsvHasNoSheets.Rule.At(place, $"a CSV file has no sheets, so {Wording.And(sheets)} is not looked for"));
            return null;
        }

        var encoding = CsvEncodingDetector.Of(content);
        if (encoding == CsvEncoding.Unknown)
        {
            findings.Add(NotATable.Rule.At(place, "the file holds NUL bytes, so it is no CSV text"));
            return null;
        }

        if (encoding == CsvEncoding.Mixed)
        {
            findings.Add(MixedEncoding.Rule.At(place, "the file mixes two encodings, UTF-8 and Windows-1252"));
        }

        var delimiter = CsvDelimiter.Of(CsvEncodingDetector.Head(content, encoding, CsvDelimiter.Head), out var isSaid);
        List<TableRow>? rows;
        try
        {
            rows = ReadRows(new Source(file, content, encoding, delimiter, isSaid), findings);
        }
        catch (CsvFormatException)
        {
            findings.Add(TooLarge.Rule.At(place, $"a record of the file is longer than {TableLimits.LongestRecord} bytes") with { Hint = "is a quotation mark not closed?" });
            return null;
        }

        if (rows is { Count: 0 })
        {
            findings.Add(EmptyFile.Rule.At(place, "the file holds nothing but blanks"));
            return null;
        }

        if (delimiter == ',' && rows is not null && CutNumbers.Find(rows) is { } cut)
        {
            findings.Add(cut);
            return null;
        }

        return rows is null ? null : new Table(file, null, rows);
    }

    private static List<TableRow>? ReadRows(Source source, FindingList findings)
    {
        var rows = new List<TableRow>();
        using var text = Decoder(source);
        var options = CsvReaderOptions.Default with
        {
            HasHeader = false,
            SkipEmptyLines = false,
            DetectSeparatorHint = false,
            Separator = source.Delimiter,
            MaxRecordSize = TableLimits.LongestRecord,
            OnMalformedRecord = record => ReportUnclosedQuote(record, source, findings),
        };
        using var reader = text is null ? CsvReader.Create(source.Content, options, leaveOpen: true) : CsvReader.Create(text, options, leaveOpen: true);
        var number = source.SaysDelimiter ? -1 : 0;
        var cellCount = 0;
        var characters = 0L;
        while (reader.Read())
        {
            number++;
            if (number == 0)
            {
                continue;
            }

            var cells = ReadCells(reader, source.File, number);
            if (cells.Count == 0)
            {
                continue;
            }

            cellCount += cells.Count;
            cells.ForEach(cell => characters += cell.Text.Length);
            if (cellCount > TableLimits.MostCells || characters > TableLimits.MostCharacters)
            {
                var what = cellCount > TableLimits.MostCells ? $"{TableLimits.MostCells} cells" : $"{TableLimits.MostCharacters} characters";
                findings.Add(TooLarge.Rule.At(cells[0].Place, $"the file has more than {what}"));
                return null;
            }

            rows.Add(new TableRow(number, cells));
        }

        return source.IsCutOff ? null : rows;
    }

    /// <summary>What decodes the text; null where the library does it itself.</summary>
    private static TextReader? Decoder(Source source) => source.Encoding switch
    {
        CsvEncoding.Windows1252 => new Windows1252Reader(source.Content),
        CsvEncoding.Mixed => new MixedEncodingReader(source.Content),
        CsvEncoding.Utf16LittleEndian => new StreamReader(source.Content, Encoding.Unicode, detectEncodingFromByteOrderMarks: false, leaveOpen: true),
        CsvEncoding.Utf16BigEndian => new StreamReader(source.Content, Encoding.BigEndianUnicode, detectEncodingFromByteOrderMarks: false, leaveOpen: true),
        _ => null,
    };

    private static List<Cell> ReadCells(CsvReader reader, string file, int row)
    {
        var cells = new List<Cell>(reader.FieldCount);
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (reader.IsEmpty(column))
            {
                continue;
            }

            var text = reader.GetString(column);
            if (!string.IsNullOrWhiteSpace(text))
            {
                cells.Add(new Cell(CellKind.Text, text, new CellPlace(file, null, row, column + 1)));
            }
        }

        return cells;
    }

    private static void ReportUnclosedQuote(CsvMalformedRecord record, Source source, FindingList findings)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            source.IsCutOff = true; // What stands in the one field may be a hundred rows: nothing of the table counts.
            var row = (int)record.RecordNumber - (source.SaysDelimiter ? 1 : 0);
            findings.Add(DamagedText.Rule.At(
                new CellPlace(source.File, null, row, 1),
                "a quotation mark in this row is not closed, so the rest of the file is one field"));
        }
    }

    private sealed record Source(string File, Stream Content, CsvEncoding Encoding, char Delimiter, bool SaysDelimiter)
    {
        public bool IsCutOff { get; set; }
    }
}
