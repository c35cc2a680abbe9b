import { agreement } from "../option-sets.ts";
import { both, pick, section } from "../writing.ts";

export const together = section("C")([
  {
    id: "bb.together",
    kind: "matrix",
    text: both("Wat vindt u van het samen optrekken?", "How do you rate acting together?"),
    required: true,
    readBy: "figure",
    settings: {
      options: agreement,
      notApplicable: true,
      rows: [
        pick("aligned", "Onze boodschappen sluiten op elkaar aan.", "Our messages are aligned."),
        pick("in-time", "We zijn op tijd bij nieuwe ontwikkelingen.", "We are in time for new developments."),
        pick("involved", "De branches worden goed betrokken.", "The branches are well involved."),
        pick("known", "De achterban kent de standpunten.", "Members know the positions."),
        pick("more", "Samen bereiken we meer dan alleen.", "Together we achieve more than alone."),
      ],
    },
  },
  {
    id: "bb.audience",
    kind: "rank",
    text: both("Op wie richten we ons komend jaar vooral?", "On whom should we focus next year?"),
    help: both("Kies er drie en zet de belangrijkste bovenaan.", "Choose three and put the most important one first."),
    required: true,
    readBy: "position",
    settings: {
      pick: 3,
      options: [
        pick("members", "de eigen achterban", "our own members"),
        pick("parliament", "Tweede Kamer en politieke partijen", "House of Representatives and political parties"),
        pick("ocw", "ministerie van OCW", "Ministry of Education (OCW)"),
        pick("ez", "ministerie van EZ", "Ministry of Economic Affairs (EZ)"),
        pick("szw", "ministerie van SZW", "Ministry of Social Affairs (SZW)"),
        pick("vws", "ministerie van VWS", "Ministry of Health (VWS)"),
        pick("regions", "regio's en provincies", "regions and provinces"),
        pick("eu", "Europese Unie", "European Union"),
      ],
    },
  },
  {
    id: "bb.grade",
    kind: "grade",
    text: both(
      "Welk rapportcijfer geeft u de gezamenlijke belangenbehartiging?",
      "What mark out of ten do you give joint advocacy?",
    ),
    required: true,
    readBy: "figure",
    settings: { notStated: true },
  },
]);
