namespace ServiceReport.Languages;

/// <summary>The names of findings in Norwegian bokmål: those that a report can be built with.</summary>
internal static class FindingWordsBokmal
{
    public static IReadOnlyDictionary<string, string> Titles { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["SR0103"] = "Cellen er ikke et tall, og er utelatt",
        ["SR0110"] = "Filen blander to tegnsett",
        ["SR0112"] = "Datoene er regnet fra 1904",
        ["SR0131"] = "Klokkeslettet finnes ikke, eller to ganger",
        ["SR0204"] = "Måneden er ikke forstått, og tallet er utelatt",
        ["SR0205"] = "Tallene mangler år, og er utelatt",
        ["SR0206"] = "Måneden er oppgitt to ganger, og den første er brukt",
        ["SR0207"] = "Året er oppgitt to ganger, og det første er brukt",
        ["SR0208"] = "Tallet kan leses på to måter, og er utelatt",
        ["SR0209"] = "Tallet har en annen enhet enn serien, og er utelatt",
        ["SR0210"] = "Formelen gir en feil, og tallet er utelatt",
        ["SR0211"] = "Formelen har ikke noe lagret resultat, og tallet er utelatt",
        ["SR0212"] = "Arket har en tabell til, som ikke er lest",
        ["SR0214"] = "Datoen er ikke forstått",
        ["SR0215"] = "Oppføringen mangler en opplysning",
        ["SR0216"] = "Tallet er for stort eller har for mange desimaler, og er utelatt",
        ["SR0217"] = "Tallet er utenfor det mulige, og er utelatt",
        ["SR0218"] = "Summen er ikke lik det tallene gir",
        ["SR0219"] = "Tallene står i et skjult ark, en skjult rad eller en skjult kolonne",
        ["SR0220"] = "Sammenslåtte celler skjuler hvilken måned tallet gjelder",
        ["SR0221"] = "Tallet er lagret som tekst",
        ["SR0222"] = "Cellen har et fotnotemerke",
        ["SR0223"] = "Prosenttallet ser ut som en andel av 1, og er utelatt",
        ["SR0224"] = "En strek står i stedet for tallet",
        ["SR0227"] = "Tall under tabellen er ikke lest",
        ["SR0228"] = "Overskriften er gjentatt i tabellen",
        ["SR0229"] = "Tallene er oppgitt i tusen eller millioner",
        ["SR0230"] = "Måneder fra to år står under ett",
        ["SR0301"] = "Måneden mangler tall",
        ["SR0304"] = "En måned mangler i serien",
        ["SR0306"] = "Tallet avviker sterkt fra månedene rundt og fra samme måned i andre år",
        ["SR0307"] = "Tallet er rundt blant nøyaktige tall",
        ["SR0308"] = "Tallet er det samme i to måneder",
        ["SR0309"] = "Et antall har desimaler",
        ["SR0340"] = "Oppetiden stemmer ikke med hendelsene",
        ["SR0341"] = "Utfallet mangler start eller slutt",
        ["SR0342"] = "Utfallet slutter før det begynner",
        ["SR0344"] = "Utfallet varer mer enn en uke",
        ["SR0343"] = "Hendelsens type likner på et utfall",
    };
}
