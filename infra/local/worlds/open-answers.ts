/** Invented words for invented organisations, so that a seeded world reads like a real one. By question id; else `any`. */
export const openAnswers: Readonly<Record<string, readonly string[]>> = {
  "sv.occ.occupation": [
    "voorman of voorvrouw met een hbo-diploma",
    "adviseur verduurzaming",
    "regisseur zorgtechnologie",
  ],
  "sv.occ.programme": ["een brede bachelor die er nog niet is"],
  "sv.supply.programme": ["een associate degree voor uitvoerders", "een deeltijdmaster bij ons in de regio"],
  "sv.fitwhy": [
    "Starters kennen hun vak, maar werken te weinig samen met andere vakgebieden.",
    "Digitale vaardigheden verschillen sterk per hogeschool. Dat merken onze leden in de eerste weken.",
    "Er is weinig tijd om te oefenen met echte klanten. Schriftelijk is het vaak te dun.",
  ],
  "sv.trendmiss": [
    "De krappe woningmarkt: starters vinden geen huis in de buurt van het werk.",
    "Onderhoud van wat er al staat wordt belangrijker dan nieuwbouw.",
    "Klanten vragen om garanties over de hele levensduur. Dat vraagt andere kennis.",
    "Regels stapelen zich op: wie begint, moet eerst leren wat er niet mag.",
    "De krapte bij leveranciers bepaalt wat wij kunnen maken. Inkoop wordt een vak.",
    "Wij missen niets.",
  ],
  "sv.resq": [
    "1. Hoe leiden wij vakmensen op de werkplek op zonder dat de productie stilvalt?\n2. Wat doet AI met het werk van de voorman?\n3. Hoe meten wij circulair materiaalgebruik?",
    "1. Welke modules houden mensen boven de vijftig bij het vak?\n2. Hoe delen kleine bedrijven testfaciliteiten?\n3. Wat kost uitval in het eerste jaar echt?",
    "Wij willen vooral weten waarom studenten na hun stage niet terugkomen.",
  ],
  "sv.arrangewhat": [
    "Een deeltijdroute met twee dagen school en drie dagen werk, samen met de regionale bedrijvenkring.",
    "Een gezamenlijke praktijkwerkplaats waar drie hogescholen en onze leden apparatuur delen.",
  ],
  "sv.message": [
    "Begin niet met nieuwe opleidingen, maak de bestaande bereikbaar voor mensen die al werken.",
    "Leer studenten samenwerken met andere vakgebieden: op de werkvloer bestaan de muren tussen opleidingen niet.",
    "De aansluiting is beter dan tien jaar geleden. Houd dat vast, ook als het aantal studenten daalt.",
    "Wij zoeken geen kant-en-klare starters. Wij zoeken mensen die willen blijven leren, en opleidingen die daar ruimte voor laten.",
    "Reken met minder studenten. Verdeel het aanbod over de regio's in plaats van overal hetzelfde aan te bieden.",
    "Docenten die af en toe meewerken in onze bedrijven maken meer verschil dan een nieuw vak.",
    "Stages zijn de sleutel. Geef bedrijven minder papierwerk en meer contact met de docent.",
  ],
  "sv.mandate.body": ["Het dagelijks bestuur", "De commissie onderwijs en arbeidsmarkt", "De ledenraad"],
  "sv.confid": [
    "Twee van onze grootste leden overwegen een eigen bedrijfsschool. Dat is nog niet openbaar.",
    "Het gesprek met één hogeschool loopt stroef; wij lichten dat graag mondeling toe.",
  ],
  any: [
    "Wij hebben dit met onze leden besproken en zien vooral verschillen tussen grote en kleine bedrijven.",
    "Meer uitleg geven wij graag in een gesprek.",
  ],
};
