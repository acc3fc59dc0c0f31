using System.Diagnostics.CodeAnalysis;
using ServiceReport.Findings;

namespace ServiceReport.Statistics;

/// <summary>Dated entries in the order of their file, such as changes, incidents or meetings.</summary>
public sealed record Register(string Id, IReadOnlyList<RegisterEntry> Entries);

/// <summary>One row of a register: its values by the names of the fields that were asked for.</summary>
/// <param name="Place">The first cell of the row that holds something.</param>
/// <param name="Values">By field name; a field without a value is absent.</param>
public sealed record RegisterEntry(CellPlace Place, IReadOnlyDictionary<string, RegisterValue> Values)
{
    public string? Text(string field) => Value<TextValue>(field)?.Text;

    public decimal? Number(string field) => Value<NumberValue>(field)?.Number;

    public PartialDate? Date(string field) => Value<DateValue>(field)?.Date;

    public Moment? Moment(string field) => Value<MomentValue>(field)?.Moment;

    private T? Value<T>(string field)
        where T : RegisterValue => Values.GetValueOrDefault(field) as T;
}

/// <summary>What a field of an entry holds, and the cell it was read from.</summary>
public abstract record RegisterValue(CellPlace Place);

public sealed record TextValue(string Text, CellPlace Place) : RegisterValue(Place);

public sealed record NumberValue(decimal Number, CellPlace Place) : RegisterValue(Place);

/// <summary>A day, or only a month.</summary>
public sealed record DateValue(PartialDate Date, CellPlace Place) : RegisterValue(Place);

/// <summary>A day with a time.</summary>
public sealed record MomentValue(Moment Moment, CellPlace Place) : RegisterValue(Place);

/// <summary>What kind of value a field holds.</summary>
[SuppressMessage("Naming", "CA1720", Justification = "The word is the domain's and of report.yaml.")]
public enum FieldKind
{
    Text,

    /// <summary>A plain number, as <see cref="NumberText"/> reads a count.</summary>
    Number,

    /// <summary>A day or only a month.</summary>
    Date,

    /// <summary>A day with a time.</summary>
    Moment,
}

/// <summary>A field that is asked for.</summary>
/// <param name="Name">What templates call it, such as <c>title</c>.</param>
/// <param name="Header">The header of its column, compared ignoring case and blanks.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Required">Whether every entry must have it; a column that is not required may also be absent.</param>
public sealed record RegisterField(string Name, string Header, FieldKind Kind, bool Required);
