namespace ServiceReport.Tables;

/// <summary>Neighbouring columns, counted from 1.</summary>
public readonly record struct ColumnSpan(int First, int Last)
{
    public bool Has(int column) => column >= First && column <= Last;
}
