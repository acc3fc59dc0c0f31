using ServiceReport.Findings;
using ServiceReport.Statistics;

namespace ServiceReport.Tests.Charts;

/// <summary>Series for the tests of charts: real figures of the report for February 2026, and made ones.</summary>
internal static class Reference
{
    public static readonly Month February2026 = new(2026, 2);

    public static Series Messages { get; } = Monthly(
        "messages", Unit.Count, new Month(2023, 1),
        [
            6397333, 5146606, 13955995, 5892005, 5414871, 6568696, 3289794, 4989486, 4641921, 4475651, 4556908, 8385443,
            6463278, 6939740, 12464299, 6854877, 5614327, 6386954, 3521857, 4222852, 4347157, 5871576, 4866260, 8644804,
            7120449, 5214812, 12761756, 7909422, 6365162, 6369819, 3648773, 4502674, 4928105, 4871990, 4951197, 3967357,
            6142016, 5052933,
        ]);

    public static Series Authorisations { get; } = Monthly(
        "authorisations", Unit.Count, new Month(2023, 1),
        [
            13091590, 14745944, 22632724, 28509460, 37240365, 29597267, 11776877, 52743883, 16024309, 19987594, 21542960, 21053940,
            26578531, 26279068, 40721185, 49790077, 52437409, 42465132, 22455166, 29481812, 31457044, 41305995, 33547455, 7632537,
            47397221, 53273249, 223639879, 53507330, 112946515, 128113700, 57389105, 75936904, 86875494, 105964046, 99211720, 198668555,
            182797561, 143034263,
        ]);

    public static Series Consents { get; } = Monthly(
        "consents", Unit.Count, new Month(2023, 1),
        [
            327406, 349337, 334833, 290094, 367755, 357670, 305920, 397942, 372708, 342354, 304767, 225282,
            408677, 365086, 331949, 404052, 384276, 384154, 342420, 418374, 426094, 446551, 382515, 289466,
            449261, 387090, 446717, 397468, 444054, 496455, 420180, 471255, 503526, 480023, 431160, 341574,
            478566, 421202,
        ]);

    public static Series Uptime { get; } = Monthly(
        "uptime", Unit.Percent, new Month(2024, 3),
        [
            99.96m, 99.98m, 99.94m, 99.99m, 99.96m, 99.97m, 99.93m, 99.97m, 99.97m, 99.96m,
            99.92m, 99.97m, 99.96m, 99.92m, 99.97m, 99.96m, 99.94m, 99.98m, 99.96m, 99.97m, 99.99m, 99.54m,
            99.85m, 99.69m,
        ],
        decimals: 2);

    /// <summary>A series from a month on, one figure a month; null leaves a month out. It is written with the decimals that a definition would ask for.</summary>
    public static Series Monthly(string id, Unit unit, Month first, IEnumerable<decimal?> values, int decimals = 0) => new(
        id, unit,
        values.Select((value, index) => (Month: first.AddMonths(index), Value: value)).Where(entry => entry.Value is not null)
            .Select(entry => KeyValuePair.Create(entry.Month, new Figure(entry.Value!.Value, new CellPlace("test.csv", null, 1, 1)))))
    {
        Decimals = decimals,
    };
}
