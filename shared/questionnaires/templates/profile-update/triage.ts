import { both, pick, section } from "../writing.ts";

/**
 * The whole profile on one page, before anything is asked of an element: only those that are picked here are gone
 * through one by one. Three questions about each of forty elements would be a hundred and twenty.
 */
export const triage = section("B")([
  {
    id: "pp.changes",
    kind: "multi",
    text: both("Alles kan ongewijzigd blijven, behalve:", "Everything can remain unchanged, except:"),
    help: both(
      "Kies de onderdelen waar u iets aan wilt veranderen. Alleen daarover stellen wij u vragen.",
      "Choose the elements that you want to change. Only about these we ask you questions.",
    ),
    required: true,
    readBy: "position",
    optionsFrom: "elements",
    settings: {
      options: [
        {
          ...pick("nothing", "niets: alles kan blijven zoals het is", "nothing: all can stay as it is"),
          exclusive: true,
        },
      ],
    },
  },
]);
