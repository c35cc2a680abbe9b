import { type Sector, sectorNames, sectors } from "../../../organisations/organisation.ts";
import { pick } from "../writing.ts";

type Domain = ReturnType<typeof pick>;

/** The groups of programmes that a sector's organisations can speak about. A round over all sectors names the sectors. */
const ofOneSector: Record<Exclude<Sector, "cross">, readonly Domain[]> = {
  agro: [
    pick("animal", "dier en veehouderij", "animals and livestock"),
    pick("plant", "plant, tuin en landschap", "plants, horticulture and landscape"),
    pick("food", "voeding en voedselketen", "food and the food chain"),
    pick("environment", "water, milieu en groene leefomgeving", "water, environment and green surroundings"),
    pick("agribusiness", "agrarisch ondernemen", "agribusiness"),
  ],
  techniek: [
    pick("engineering", "engineering", "engineering"),
    pick("built-environment", "gebouwde omgeving", "built environment"),
    pick("ict", "ICT", "ICT"),
    pick("applied-science", "toegepaste natuurwetenschappen", "applied science"),
    pick("creative-technology", "creatieve technologie", "creative technology"),
    pick("maritime", "maritiem en luchtvaart", "maritime and aviation"),
  ],
  economie: [
    pick("commerce", "commercie en ondernemen", "commerce and entrepreneurship"),
    pick("business", "bedrijfskunde en personeel", "business administration and human resources"),
    pick("finance", "financiën, fiscaliteit en controle", "finance, tax and control"),
    pick("communication", "communicatie, media en informatie", "communication, media and information"),
    pick("law", "recht", "law"),
    pick("logistics", "logistiek", "logistics"),
    pick("hospitality", "hotel, toerisme en vrije tijd", "hospitality, tourism and leisure"),
  ],
  gezondheidszorg: [
    pick("nursing", "verpleegkunde", "nursing"),
    pick("allied-health", "paramedische beroepen", "allied health"),
    pick("birth-care", "verloskunde", "midwifery"),
    pick(
      "medical-technology",
      "medische hulpverlening, beeld en laboratorium",
      "medical assistance, imaging and laboratory",
    ),
    pick("advanced-practice", "specialistische masters in de zorg", "advanced practice masters"),
    pick("health-management", "management en technologie in de zorg", "health-care management and technology"),
  ],
  sociaal: [
    pick("social-work", "social work", "social work"),
    pick("pedagogy", "pedagogiek", "pedagogy"),
    pick("applied-psychology", "toegepaste psychologie", "applied psychology"),
    pick("social-law", "sociaal-juridische dienstverlening", "social legal services"),
    pick("community", "samenleving, cultuur en bestuur", "community, culture and governance"),
  ],
  kunst: [
    pick("music", "muziek", "music"),
    pick("theatre", "theater", "theatre"),
    pick("dance", "dans", "dance"),
    pick("film", "film en nieuwe media", "film and new media"),
    pick("fine-arts", "beeldende kunst", "fine arts"),
    pick("design", "vormgeving", "design"),
    pick("arts-education", "kunstvakdocent", "arts education"),
  ],
  onderwijs: [
    pick("primary", "leraar basisonderwijs", "primary school teacher"),
    pick("secondary-general", "leraar algemene vakken, tweedegraads", "teacher of general subjects, lower secondary"),
    pick("secondary-vocational", "leraar beroepsgerichte vakken", "teacher of vocational subjects"),
    pick("secondary-upper", "leraar eerstegraads", "teacher, upper secondary"),
    pick("physical-education", "leraar lichamelijke opvoeding", "teacher of physical education"),
    pick("special-needs", "specialist en begeleider in het onderwijs", "specialist and coach in education"),
  ],
};

export const domainsOf = (sector: Sector): readonly Domain[] =>
  sector === "cross"
    ? sectors.flatMap((id) =>
        id === "cross" ? [] : [{ id, label: { ...sectorNames[id], en: sectorNames[id].en ?? "" } }],
      )
    : ofOneSector[sector];
