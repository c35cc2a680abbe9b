import { sectorNames } from "../../../organisations/organisation.ts";
import type { Template } from "../template.ts";
import { both } from "../writing.ts";
import { closing } from "./closing.ts";
import { domainsOf } from "./domains.ts";
import { field } from "./field.ts";
import { figures } from "./figures.ts";
import { fit } from "./fit.ts";
import { intake } from "./intake.ts";
import { leftOut } from "./left-out.ts";
import { organisation } from "./organisation.ts";
import { provision } from "./provision.ts";
import { research } from "./research.ts";

/** What a branch organisation is asked when its sector takes stock. Single companies are never asked for figures. */
export const sectorExploration: Template<"sector-exploration"> = {
  name: "sector-exploration",
  title: both("Sectorale verkenning", "Sector exploration"),
  version: "2.0.0",
  content: (sector) => ({
    version: sectorExploration.version,
    title: both(
      `Sectorale verkenning ${sectorNames[sector].nl}`,
      `Sector exploration ${sectorNames[sector].en ?? sectorNames[sector].nl}`,
    ),
    lists: [
      { id: "domains", title: both("Opleidingsdomeinen", "Programme domains"), elements: [...domainsOf(sector)] },
    ],
    sections: [
      { id: "A", title: both("Uw organisatie", "Your organisation") },
      { id: "B", title: both("Arbeidsmarkt in cijfers", "Labour market in figures") },
      { id: "C", title: both("Ontwikkelingen in het werkveld", "Developments in the field") },
      { id: "D", title: both("Kwaliteit van de aansluiting", "Quality of the fit") },
      { id: "E", title: both("Instroom en behoud", "Intake and retention") },
      { id: "F", title: both("Leren en innoveren via praktijkgericht onderzoek", "Practice-oriented research") },
      { id: "G", title: both("Doelmatigheid van het onderwijsaanbod", "Efficient provision") },
      { id: "H", title: both("Afronding", "Closing") },
    ],
    questions: [...organisation, ...figures, ...field, ...fit, ...intake, ...research, ...provision, ...closing],
    leftOut: [...leftOut],
  }),
};
