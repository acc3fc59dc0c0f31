using System.Text.Json;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Makes script values out of JSON.</summary>
internal static class JsonReading
{
    public static object? Read(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return Convert(document.RootElement);
    }

    public static object? Convert(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                {
                    members[property.Name] = Convert(property.Value);
                }

                return members;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(Convert));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetDecimal(out var number) ? number : element.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return null;
        }
    }
}
