using System.Buffers;
using System.Text;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Writes script values as JSON, the same under every culture.</summary>
internal sealed class JsonWriting(TemplateContext context)
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private int _depth;

    public string Write(object? value)
    {
        using (var writer = new Utf8JsonWriter(_buffer))
        {
            Write(writer, value);
        }

        var json = Encoding.UTF8.GetString(_buffer.WrittenSpan);
        context.CheckStringLength(SourceSpan.None, json.Length, "JSON");
        return json;
    }

    private void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null or IScriptCustomFunction:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case StringBuilderOutput output:
                writer.WriteStringValue(output.ToString());
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case DateTime date:
                writer.WriteStringValue(date);
                break;
            case Enum member:
                writer.WriteNumberValue(System.Convert.ToInt64(member, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case ScriptArray array:
                WriteList(writer, array);
                break;
            case IScriptObject members:
                WriteMembers(writer, members);
                break;
            default:
                WriteOther(writer, value);
                break;
        }
    }

    private void WriteOther(Utf8JsonWriter writer, object value)
    {
        if (Sequence.Of(value) is { } list)
        {
            WriteList(writer, list);
        }
        else if (!ScriptNumber.IsNumber(value))
        {
            writer.WriteStringValue(context.ObjectToString(value));
        }
        else
        {
            WriteNumber(writer, value);
        }
    }

    private static void WriteNumber(Utf8JsonWriter writer, object value)
    {
        switch (value)
        {
            case float number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteRawValue(ScriptNumber.ToBig(value).ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }

    private void WriteList(Utf8JsonWriter writer, IReadOnlyList<object?> list)
    {
        Enter(writer);
        writer.WriteStartArray();
        for (var i = 0; i < list.Count; i++)
        {
            Write(writer, list[i]);
        }

        writer.WriteEndArray();
        _depth--;
    }

    private void WriteMembers(Utf8JsonWriter writer, IScriptObject members)
    {
        Enter(writer);
        writer.WriteStartObject();
        foreach (var name in members.GetMembers())
        {
            members.TryGetValue(context, SourceSpan.None, name, out var value);
            if (value is IScriptCustomFunction)
            {
                continue;
            }

            writer.WritePropertyName(name);
            Write(writer, value);
        }

        writer.WriteEndObject();
        _depth--;
    }

    private void Enter(Utf8JsonWriter writer)
    {
        context.CheckObjectDepth(++_depth);
        context.CheckStringLength(SourceSpan.None, writer.BytesCommitted + writer.BytesPending, "JSON");
    }
}
