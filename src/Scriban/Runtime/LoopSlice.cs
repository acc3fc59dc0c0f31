namespace Scriban.Runtime;

/// <summary>The part of a list that a loop goes over, forwards or backwards.</summary>
internal readonly record struct LoopSlice(IReadOnlyList<object?> List, int First, int Count, bool IsReversed)
{
    /// <summary>An element of the slice; null when the loop has made the list shorter.</summary>
    public object? this[int index]
    {
        get
        {
            var at = IsReversed ? First - index : First + index;
            return at < List.Count ? List[at] : null;
        }
    }
}
