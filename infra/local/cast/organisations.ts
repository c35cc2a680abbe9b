import type { Sector } from "#shared/organisations/organisation.ts";

/** An invented branch organisation with an invented coordinator. None of these exists, and none speaks for a real one. */
export type CastOrganisation = {
  readonly name: string;
  readonly sector: Sector;
  readonly attributes: Readonly<Record<string, string>>;
  readonly coordinator: { readonly name: string; readonly email: string };
};

type Row = readonly [name: string, house: string, coordinator: string, field: string, size: string];

const engineering: readonly Row[] = [
  ["Verbond Bruggen en Sluizen", "bruggen", "Bram Brug", "bouw", "groot"],
  ["Dakenkring Nederland", "daken", "Dora Dak", "bouw", "klein"],
  ["Gilde van Gevelbouwers", "gevels", "Gijs Gevel", "bouw", "klein"],
  ["Bond voor Waterwerken", "waterwerken", "Wies Water", "bouw", "groot"],
  ["Vereniging Stil Asfalt", "asfalt", "Abel Asfalt", "bouw", "klein"],
  ["Houtskelet Verenigd", "houtskelet", "Hanna Hout", "bouw", "klein"],
  ["Fundering en Grond", "fundering", "Faas Fundering", "bouw", "groot"],
  ["Koepel Binnenbouw", "binnenbouw", "Bo Binnen", "bouw", "groot"],
  ["Lasverbond", "lassen", "Lot Las", "industrie", "groot"],
  ["Precisie & Verspaning", "verspaning", "Pim Precisie", "industrie", "klein"],
  ["Kring Kunststofvormers", "kunststof", "Kiki Kunststof", "industrie", "klein"],
  ["Federatie Fijnmechanica", "fijnmechanica", "Fenna Fijn", "industrie", "klein"],
  ["Platform Procesfabrieken", "proces", "Pieter Proces", "industrie", "groot"],
  ["Machinebouw Samen", "machinebouw", "Mare Machine", "industrie", "groot"],
  ["Scheepswervenraad", "werven", "Sil Scheep", "industrie", "groot"],
  ["Verpakkingsmakers", "verpakking", "Vik Verpakking", "industrie", "klein"],
  ["Robots in Bedrijf", "robots", "Roos Robot", "industrie", "klein"],
  ["Kring Coatings", "coatings", "Ciska Coating", "industrie", "klein"],
  ["Netwerk Netbeheerders", "netten", "Nora Net", "energie", "groot"],
  ["Warmteverbond", "warmte", "Wout Warmte", "energie", "klein"],
  ["Zon op Dak Vereniging", "zonopdak", "Zoë Zon", "energie", "klein"],
  ["Wind op Zee Kring", "windopzee", "Willem Wind", "energie", "groot"],
  ["Installateursbond Oost-West", "installateurs", "Ilse Installatie", "energie", "groot"],
  ["Waterstof Samen", "waterstof", "Wessel Waterstof", "energie", "klein"],
  ["Laadpalenplatform", "laadpalen", "Leo Laad", "energie", "klein"],
  ["Koeltechniek Verenigd", "koeling", "Koos Koel", "energie", "groot"],
  ["Softwarehuizenbond", "software", "Sofie Software", "ict", "groot"],
  ["Datacenterkring", "datacenters", "Daan Data", "ict", "groot"],
  ["Gilde Glasvezel", "glasvezel", "Guus Glas", "ict", "klein"],
  ["Veilig Digitaal", "veiligdigitaal", "Vita Veilig", "ict", "klein"],
  ["Makers van Spellen", "spellen", "Sven Spel", "ict", "klein"],
  ["Kring Klantsystemen", "klantsystemen", "Karim Klant", "ict", "groot"],
  ["Verbond voor Beeldherkenning", "beeld", "Bente Beeld", "ict", "klein"],
  ["Open Bron Bedrijven", "openbron", "Otis Open", "ict", "klein"],
];

const health: readonly Row[] = [
  ["Thuiszorg Verenigd", "thuiszorg", "Thea Thuis", "langdurig", "groot"],
  ["Kring Kleine Ziekenhuizen", "ziekenhuizen", "Zita Zieken", "kort", "groot"],
  ["Fysiopraktijkenbond", "fysio", "Fien Fysio", "eerste-lijn", "klein"],
  ["Verbond Verpleeghuizen", "verpleeghuizen", "Vera Verpleeg", "langdurig", "groot"],
  ["Apothekersring", "apothekers", "Anouk Apotheek", "eerste-lijn", "klein"],
  ["Mondzorgkoepel", "mondzorg", "Max Mond", "eerste-lijn", "klein"],
  ["Revalidatie Samen", "revalidatie", "Rik Revalidatie", "kort", "klein"],
  ["Geestkracht Nederland", "geestkracht", "Gerda Geest", "langdurig", "groot"],
  ["Verloskring", "verloskring", "Vlinder Vroed", "eerste-lijn", "klein"],
  ["Ambulance Oost-West", "ambulance", "Alex Ambulance", "kort", "klein"],
  ["Hoor en Zie Vereniging", "hoorenzie", "Hugo Hoor", "eerste-lijn", "klein"],
  ["Platform Jeugdgezondheid", "jeugdgezondheid", "Jip Jeugd", "langdurig", "groot"],
];

const castOf = (sector: Sector, rows: readonly Row[]): readonly CastOrganisation[] =>
  rows.map(([name, house, coordinator, field, size]) => ({
    name,
    sector,
    attributes: { deelgebied: field, omvang: size },
    coordinator: {
      name: coordinator,
      email: `${coordinator
        .split(" ")[0]
        ?.toLowerCase()
        .normalize("NFD")
        .replaceAll(/[^a-z]/g, "")}@${house}.example.nl`,
    },
  }));

export const castOrganisations: readonly CastOrganisation[] = [
  ...castOf("techniek", engineering),
  ...castOf("gezondheidszorg", health),
];
