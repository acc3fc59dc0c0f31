namespace Scriban.Functions;

/// <summary>The functions of <c>string</c> that ask something about a text. Texts are compared character by character.</summary>
internal sealed partial class StringFunctions
{
    private void AddQuestions()
    {
        Add("contains", Contains, Text("text"), Text("value"));
        Add("empty", static c => string.IsNullOrEmpty(c.Text(0)), Text("text"));
        Add("ends_with", EndsWith, Text("text"), Text("value"));
        Add("equals_ignore_case", EqualsIgnoreCase, Text("text"), Text("value"));
        Add(
            "index_of",
            IndexOf,
            Text("text"),
            Text("search"),
            OptionalInt("startIndex"),
            OptionalInt("count"),
            Text("stringComparison", null));
        Add("size", static c => c.Text(0)?.Length ?? 0, Text("text"));
        Add("starts_with", StartsWith, Text("text"), Text("value"));
        Add("whitespace", static c => string.IsNullOrWhiteSpace(c.Text(0)), Text("text"));
    }

    private static object Contains(FunctionCall call) =>
        call.Text(0) is { } text && call.Text(1) is { Length: > 0 } value && text.Contains(value, StringComparison.Ordinal);

    private static object StartsWith(FunctionCall call) =>
        call.Text(0) is { } text && call.Text(1) is { } value && text.StartsWith(value, StringComparison.Ordinal);

    private static object EndsWith(FunctionCall call) =>
        call.Text(0) is { } text && call.Text(1) is { } value && text.EndsWith(value, StringComparison.Ordinal);

    private static object EqualsIgnoreCase(FunctionCall call) =>
        string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase);

    private static object IndexOf(FunctionCall call)
    {
        if (call.Text(0) is not { } text || call.Text(1) is not { } search)
        {
            return -1;
        }

        var comparison = StringComparison.CurrentCulture;
        if (call.Text(4) is { } name && !Enum.TryParse(name, out comparison))
        {
            throw call.Error($"The string comparison `{name}` is not supported");
        }

        var start = (int?)call[2] ?? 0;
        return text.IndexOf(search, start, (int?)call[3] ?? (text.Length - start), comparison);
    }
}
