namespace ServiceReport.Charts;

/// <summary>Finds room for labels near their points: never over another label, and over lines and markers only where nothing better is left.</summary>
internal sealed class LabelPlacer(Box bounds)
{
    private const double Gap = 8;
    private const int Rings = 12;

    /// <summary>As near as this a line is mistaken for a part of the label.</summary>
    private const double Near = 4;

    /// <summary>A grid line is cut out behind a label and so costs little.</summary>
    private const double GridWeight = 0.15;

    /// <summary>Costs nearer than this are equal, and the earlier place is taken.</summary>
    private const double Noise = 1e-6;

    /// <summary>What the last of the sides costs more than the others.</summary>
    private const double Opposite = 14;

    /// <summary>Paper left and right of a label that stands on a grid line.</summary>
    private const double PatchMargin = 2;

    /// <summary>How far aside of its point a label above or below may stand, as shares of its width.</summary>
    private static readonly double[] Shifts = [0, 0.35, -0.35, 0.55, -0.55];

    /// <summary>How far above or below its point a label beside it may stand, as shares of its height.</summary>
    private static readonly double[] Nudges = [0, 0.3, -0.3, 0.6, -0.6];

    /// <summary>How much farther away than the gap a label beside its point may stand.</summary>
    private static readonly double[] Distances = [0, 4, 8];

    private readonly List<Box> _labels = [];
    private readonly List<Box> _markers = [];
    private readonly List<Segment> _lines = [];
    private readonly List<Segment> _levels = [];
    private readonly List<Segment> _grid = [];

    /// <summary>Paper to be drawn right after the grid, so that no grid line strikes through a label.</summary>
    public IEnumerable<Shape> Patches => _labels.Where(label => _grid.Exists(line => label.LengthInside(line.From, line.To) > 0)).Select(label => Patch(label, bounds));

    /// <summary>A line of data: labels keep some distance from it too.</summary>
    public void AvoidLine(IReadOnlyList<Point> points)
    {
        for (var index = 1; index < points.Count; index++)
        {
            _lines.Add(new Segment(points[index - 1], points[index]));
        }
    }

    /// <summary>A level line, which a label may stand close to.</summary>
    public void AvoidLevel(LineShape level) => _levels.Add(new Segment(level.Points[0], level.Points[^1]));

    public void AvoidGrid(IEnumerable<LineShape> grid) => _grid.AddRange(grid.Select(line => new Segment(line.Points[0], line.Points[^1])));

    public void AvoidMarker(Point at, double radius) => _markers.Add(Box.Around(at, 2 * radius, 2 * radius));

    /// <summary>Places a label at its point, tied to it by a thin line where it had to go far; nothing where there is no room at all.</summary>
    /// <param name="at">The point it speaks of.</param>
    /// <param name="label">Its words and looks.</param>
    /// <param name="sides">The sides of the point, from the best to the worst.</param>
    /// <param name="room">Where the label has to stay as long as it finds a place there: on one side of a level line.</param>
    public IEnumerable<Shape> Place(Point at, Label label, IReadOnlyList<Side> sides, Box? room = null)
    {
        if ((Best(at, label, sides, room) ?? Best(at, label, sides, null)) is not { } best)
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

    private Candidate? Best(Point at, Label label, IReadOnlyList<Side> sides, Box? room)
    {
        Candidate? best = null;
        var least = double.PositiveInfinity;
        foreach (var candidate in Candidates(at, label, sides))
        {
            if (room?.Contains(candidate.Box) == false)
            {
                continue;
            }

            var cost = candidate.Cost + Cost(candidate.Box);
            if (cost < least - Noise)
            {
                (best, least) = (candidate, cost);
            }
        }

        return best;
    }

    /// <summary>Places a label at the first of these boxes that is free, or at the one that covers least.</summary>
    public TextShape? Place(Label label, IEnumerable<Box> boxes)
    {
        Box? best = null;
        var least = double.PositiveInfinity;
        foreach (var box in boxes)
        {
            var cost = Cost(box);
            if (cost < least - Noise)
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

    private static IEnumerable<Candidate> Candidates(Point at, Label label, IReadOnlyList<Side> sides)
    {
        var (width, height) = (label.Width, label.Height);
        for (var ring = 0; ring < Rings; ring++)
        {
            var rise = Gap + (height / 2) + (ring * height);
            for (var index = 0; index < sides.Count; index++)
            {
                var cost = (ring * 8) + (index * 2) + (index == sides.Count - 1 ? Opposite : 0);
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
                    case Side.Left when ring == 0:
                        foreach (var candidate in Beside(at, label, sides[index], cost))
                        {
                            yield return candidate;
                        }

                        break;
                }
            }
        }
    }

    private static IEnumerable<Candidate> Beside(Point at, Label label, Side side, double cost)
    {
        foreach (var distance in Distances)
        {
            foreach (var nudge in Nudges)
            {
                var aside = Gap + distance + (label.Width / 2);
                var center = new Point(side == Side.Right ? at.X + aside : at.X - aside, at.Y + (nudge * label.Height));
                var (anchor, more) = (side == Side.Right ? TextAnchor.Start : TextAnchor.End, (Math.Abs(nudge) * 3) + (distance / 4));
                yield return new Candidate(Box.Around(center, label.Width, label.Height), anchor, cost + more, false);
            }
        }
    }

    private static PolygonShape Patch(Box label, Box bounds)
    {
        var (left, right, bottom) = (label.Left - PatchMargin, Math.Min(label.Right + PatchMargin, bounds.Right), label.Bottom - 1); // Never over the line at the foot.
        return new PolygonShape(
            Frame.Rounded([new(left, label.Top), new(right, label.Top), new(right, bottom), new(left, bottom)]), ChartColor.Paper);
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
            cost += room.LengthInside(from, to) + (box.Grow(Near).LengthInside(from, to) / 2);
        }

        foreach (var (from, to) in _levels)
        {
            cost += room.LengthInside(from, to);
        }

        foreach (var (from, to) in _grid)
        {
            cost += room.LengthInside(from, to) * GridWeight;
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
