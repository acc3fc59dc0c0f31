namespace ServiceReport.Charts;

/// <summary>Finds room for labels near their points: never over another label, and over lines and markers only where nothing better is left.</summary>
internal sealed class LabelPlacer(Box bounds)
{
    private const double Gap = 8;
    private const int Rings = 12;

    /// <summary>How far aside of its point a label above or below may stand, as shares of its width.</summary>
    private static readonly double[] Shifts = [0, 0.35, -0.35, 0.55, -0.55];

    private readonly List<Box> _labels = [];
    private readonly List<Box> _markers = [];
    private readonly List<Segment> _lines = [];

    public void AvoidLine(IReadOnlyList<Point> points)
    {
        for (var index = 1; index < points.Count; index++)
        {
            _lines.Add(new Segment(points[index - 1], points[index]));
        }
    }

    public void AvoidMarker(Point at, double radius) => _markers.Add(Box.Around(at, 2 * radius, 2 * radius));

    public void AvoidLabel(Box box) => _labels.Add(box);

    /// <summary>Places a label at its point, tied to it by a thin line where it had to go far; nothing where there is no room at all.</summary>
    /// <param name="at">The point it speaks of.</param>
    /// <param name="label">Its words and looks.</param>
    /// <param name="preferred">The side to try first.</param>
    public IEnumerable<Shape> Place(Point at, Label label, Side preferred)
    {
        Candidate? best = null;
        var least = double.PositiveInfinity;
        foreach (var candidate in Candidates(at, label, preferred))
        {
            var cost = candidate.Cost + Cost(candidate.Box);
            if (cost < least)
            {
                (best, least) = (candidate, cost);
            }
        }

        if (best is null)
        {
            yield break;
        }

        _labels.Add(best.Box);
        if (best.IsFar)
        {
            var end = new Point(Math.Clamp(at.X, best.Box.Left, best.Box.Right), at.Y < best.Box.Top ? best.Box.Top : best.Box.Bottom);
            yield return new LineShape(Frame.Rounded([at, end]), new Stroke(ChartColor.Muted, 0.75));
        }

        yield return label.In(best.Box, best.Anchor);
    }

    /// <summary>Places a label at the first of these boxes that is free, or at the one that covers least.</summary>
    public TextShape? Place(Label label, IEnumerable<Box> boxes)
    {
        Box? best = null;
        var least = double.PositiveInfinity;
        foreach (var box in boxes)
        {
            var cost = Cost(box);
            if (cost < least)
            {
                (best, least) = (box, cost);
            }
        }

        if (best is null)
        {
            return null;
        }

        _labels.Add(best);
        return label.In(best, TextAnchor.Start);
    }

    private static IEnumerable<Candidate> Candidates(Point at, Label label, Side preferred)
    {
        var (width, height) = (label.Width, label.Height);
        Side[] sides = preferred switch
        {
            Side.Above => [Side.Above, Side.Right, Side.Left, Side.Below],
            Side.Below => [Side.Below, Side.Right, Side.Left, Side.Above],
            _ => [Side.Right, Side.Above, Side.Below, Side.Left],
        };
        for (var ring = 0; ring < Rings; ring++)
        {
            var rise = Gap + (height / 2) + (ring * height);
            for (var index = 0; index < sides.Length; index++)
            {
                var cost = (ring * 8) + (index * 2);
                switch (sides[index])
                {
                    case Side.Above:
                    case Side.Below:
                        var y = sides[index] == Side.Above ? at.Y - rise : at.Y + rise;
                        foreach (var shift in Shifts)
                        {
                            var box = Box.Around(new Point(at.X + (shift * width), y), width, height);
                            yield return new Candidate(box, TextAnchor.Middle, cost + (Math.Abs(shift) * 3), ring > 0);
                        }

                        break;
                    case Side.Right when ring == 0:
                        yield return new Candidate(Beside(at.X + Gap), TextAnchor.Start, cost, false);
                        break;
                    case Side.Left when ring == 0:
                        yield return new Candidate(Beside(at.X - Gap - width), TextAnchor.End, cost, false);
                        break;
                }
            }
        }

        Box Beside(double left) => new(left, at.Y - (height / 2), left + width, at.Y + (height / 2));
    }

    private double Cost(Box box)
    {
        var room = box.Grow(1);
        if (!bounds.Contains(box) || _labels.Exists(room.Overlaps))
        {
            return double.PositiveInfinity;
        }

        var cost = 0.0;
        foreach (var marker in _markers)
        {
            cost += room.Overlaps(marker) ? 25 : 0;
        }

        foreach (var (from, to) in _lines)
        {
            cost += room.LengthInside(from, to);
        }

        return cost;
    }

    private sealed record Segment(Point From, Point To);

    private sealed record Candidate(Box Box, TextAnchor Anchor, double Cost, bool IsFar);
}

/// <summary>Where a label stands, seen from its point.</summary>
internal enum Side
{
    Right,
    Left,
    Above,
    Below,
}
