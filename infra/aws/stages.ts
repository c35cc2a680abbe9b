import type { Provider } from "#shared/identity/provider.ts";
import { entra, surfconext } from "./known-providers.ts";

/** Where the product runs, as data. What differs between two stages stands here and nowhere else. */
export type Stage = {
  readonly name: "acceptance" | "production";
  /** Everything that holds something of somebody lies here. */
  readonly region: "eu-central-1";
  /** Where the nightly copy of the tables goes: another region, the same law. */
  readonly copyRegion: "eu-west-1";
  /** What the tables' names begin with. A table that was restored from a backup has another name, and so another prefix. */
  readonly tablePrefix: string;
  readonly host: string;
  /** Who says who staff and secretaries are; their secrets are kept elsewhere (see the runbook). */
  readonly providers: readonly Provider[];
  readonly mail: { readonly domain: string; readonly from: string };
  /** Who hears of alarms and of the budget. */
  readonly alarmsTo: string;
  readonly budgetPerMonth: { readonly amount: number; readonly unit: "USD" };
  readonly keepLogsDays: 90 | 30;
  /** Copies of the journal cannot be removed for so long, in `COMPLIANCE` by nobody at all. */
  readonly lock: { readonly mode: "COMPLIANCE" | "GOVERNANCE"; readonly days: number };
  /**
   * Executions kept free per function, and no more than these: people who read must never keep others from answering.
   * A new account has ten in all; ask for a thousand before this is switched on (see the runbook).
   */
  readonly reserve: boolean;
  /** What the firewall does with what it finds suspect. Counts until a whole round has shown what it would have stopped. */
  readonly firewall: "count" | "block";
  /** Addresses behind which many people sit, such as an office's or a ministry's; never limited. */
  readonly knownOffices: readonly string[];
};

/** The association's own directory; its number and domains are filled in where it is known. */
const office = {
  name: "het bureau",
  tenant: "00000000-0000-0000-0000-000000000000",
  domains: ["bureau.example.nl"],
} as const;

const usual = {
  region: "eu-central-1",
  copyRegion: "eu-west-1",
  firewall: "count",
  knownOffices: [],
} as const;

export const stages: readonly Stage[] = [
  {
    ...usual,
    name: "acceptance",
    tablePrefix: "sectorspiegel-acceptance",
    host: "acceptatie.sectorspiegel.example.nl",
    providers: [
      surfconext({ clientId: "acceptatie.sectorspiegel.example.nl", houses: ["tafel.example.nl"], isTest: true }),
      entra({ ...office, clientId: "00000000-0000-0000-0000-0000000000ac" }),
    ],
    mail: { domain: "acceptatie.sectorspiegel.example.nl", from: "noreply@acceptatie.sectorspiegel.example.nl" },
    alarmsTo: "beheer@bureau.example.nl",
    budgetPerMonth: { amount: 50, unit: "USD" },
    keepLogsDays: 30,
    lock: { mode: "GOVERNANCE", days: 30 },
    reserve: false,
  },
  {
    ...usual,
    name: "production",
    tablePrefix: "sectorspiegel-production",
    host: "sectorspiegel.example.nl",
    providers: [
      surfconext({ clientId: "sectorspiegel.example.nl", houses: ["tafel.example.nl"], isTest: false }),
      entra({ ...office, clientId: "00000000-0000-0000-0000-0000000000bd" }),
    ],
    mail: { domain: "sectorspiegel.example.nl", from: "noreply@sectorspiegel.example.nl" },
    alarmsTo: "beheer@bureau.example.nl",
    budgetPerMonth: { amount: 100, unit: "USD" },
    keepLogsDays: 90,
    lock: { mode: "COMPLIANCE", days: 7 * 365 },
    reserve: true,
  },
];

/** @throws with the names there are, where there is none of that name */
export const stageNamed = (name: string | undefined): Stage => {
  const stage = stages.find((one) => one.name === name);
  if (stage) return stage;
  throw new Error(`There is no stage “${name ?? ""}”. There are: ${stages.map((one) => one.name).join(", ")}.`);
};
