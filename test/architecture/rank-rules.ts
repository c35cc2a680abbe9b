import { perImport } from "./look.ts";
import { functionsFloor, functionsRoof, ranks, webFloor, webRoof } from "./ranks.ts";
import type { Rule } from "./rule.ts";
import type { Source } from "./source.ts";

const includes = (list: readonly string[], name: string): boolean => list.includes(name);
const rankOf = (noun: string): number => ranks.findIndex((rank) => rank.includes(noun));
/** The noun folder of a path, or the empty word for a file right below its layer. */
const nounOf = (path: string): string => path.split("/").slice(1, -1)[0] ?? "";
const isInside = (file: Source, layer: string, to: string | undefined): to is string =>
  file.layer === layer && to?.startsWith(`${layer}/`) === true;

export const rankRules: readonly Rule[] = [
  {
    name: "a noun of shared imports only nouns below it",
    because: "rules that know each other both ways cannot be read, moved or tested alone",
    breaches: perImport((file, { to }) => {
      if (!isInside(file, "shared", to)) return undefined;
      const [from, onto] = [nounOf(file.path), nounOf(to)];
      if (from === onto) return undefined;
      if (rankOf(from) < 0 || rankOf(onto) < 0) return `${from} or ${onto} has no rank: give it one in ranks.ts`;
      return rankOf(onto) < rankOf(from) ? undefined : `${from} lies below ${onto}`;
    }),
    broken: [
      { "shared/questions/question.ts": 'import { Round } from "../rounds/round.ts";' },
      { "shared/tables/table.ts": 'import { Theme } from "../agenda/theme.ts";' },
      { "shared/gossip/gossip.ts": 'import { ok } from "../kernel/result.ts";' },
    ],
    fine: { "shared/rounds/round.ts": 'import { Question } from "../questions/question.ts";' },
  },
  {
    name: "a noun of functions imports the floor, itself and other nouns' stores",
    because: "a use case that calls another's use case hides a second decision inside the first",
    breaches: perImport((file, { to }) => {
      if (!isInside(file, "functions", to)) return undefined;
      const [from, onto] = [nounOf(file.path), nounOf(to)];
      if (from === onto || from === "" || onto === "" || includes(functionsRoof, from)) return undefined;
      if (includes(functionsRoof, onto)) return `${onto} puts nouns together; nothing imports it`;
      if (includes(functionsFloor, onto)) return undefined;
      if (to === "functions/access/store.ts") return undefined;
      if (includes(functionsFloor, from)) return `${from} knows no nouns, so not ${onto} either`;
      return /[/-](store|stored|keys)\.ts$/.test(to) ? undefined : `${onto} shows other nouns only its stores`;
    }),
    broken: [
      { "functions/rounds/close-round.ts": 'import { submit } from "../responses/submit-response.ts";' },
      { "functions/store/table.ts": 'import { rounds } from "../rounds/store.ts";' },
      { "functions/rounds/close-round.ts": 'import { handler } from "../handlers/office.ts";' },
    ],
    fine: {
      "functions/rounds/close-round.ts": 'import { readResponse } from "../responses/store.ts";',
      "functions/rounds/draft-round.ts": 'import { readDraft } from "../questionnaires/draft-store.ts";',
      "functions/http/admit.ts": 'import { seatsOf } from "../access/store.ts";',
    },
  },
  {
    name: "the floor of web knows no pages, and a noun's pages know no other noun's",
    because: "parts that know pages cannot be used elsewhere, and pages that know pages cannot be loaded apart",
    breaches: perImport((file, { to }) => {
      if (!isInside(file, "web", to)) return undefined;
      const [from, onto] = [nounOf(file.path), nounOf(to)];
      if (from === onto || from === "" || onto === "" || includes(webRoof, from)) return undefined;
      if (!includes(webFloor, onto)) return `${from} may not know the pages of ${onto}`;
      if (!includes(webFloor, from)) return undefined;
      const [low, high] = [
        (webFloor as readonly string[]).indexOf(onto),
        (webFloor as readonly string[]).indexOf(from),
      ];
      return low < high ? undefined : `${from} lies below ${onto}`;
    }),
    broken: [
      { "web/ui/button.tsx": 'import { RoundPage } from "../rounds/round-page.tsx";' },
      { "web/rounds/page.tsx": 'import { Form } from "../responses/form.tsx";' },
      { "web/ui/button.tsx": 'import { Text } from "../controls/text.tsx";' },
    ],
    fine: {
      "web/rounds/page.tsx": 'import { Button } from "../ui/button.tsx";',
      "web/app/router.tsx": 'import { RoundPage } from "../rounds/round-page.tsx";',
    },
  },
];
