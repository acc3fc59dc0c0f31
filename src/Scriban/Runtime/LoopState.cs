namespace Scriban.Runtime;

/// <summary>Where a running loop is; its loop variables come from here.</summary>
internal sealed class LoopState(string kind, int length)
{
    private object? _value;
    private bool _changed;

    public string Kind => kind;

    public LoopState? Outer { get; set; }

    public int Index { get; private set; }

    public int Columns { get; init; } = 1;

    public int Column => (Index % Columns) + 1;

    public bool IsLast => Index == length - 1;

    public void MoveTo(int index, object? value)
    {
        _changed = index == 0 || !Equals(_value, value);
        _value = value;
        Index = index;
    }

    public object? Get(string member) => member switch
    {
        "index" => Index,
        "rindex" => length - 1 - Index,
        "first" => Index == 0,
        "last" => IsLast,
        "even" => Index % 2 == 0,
        "odd" => Index % 2 != 0,
        "length" => length,
        "changed" => _changed,
        "col" => Column,
        _ => null,
    };
}
