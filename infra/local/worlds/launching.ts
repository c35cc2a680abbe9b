import type { Id } from "#shared/kernel/id.ts";
import type { LocalText } from "#shared/kernel/text.ts";
import { localTimeAt } from "#shared/kernel/time.ts";
import { listOrganisations } from "#shared/organisations/operations.ts";
import type { Sector } from "#shared/organisations/organisation.ts";
import { publishTemplate } from "#shared/questionnaires/operations.ts";
import type { Element } from "#shared/questionnaires/round-list.ts";
import { roundKinds } from "#shared/rounds/kinds/index.ts";
import { fillRoundList } from "#shared/rounds/list-operations.ts";
import { draftRound, inviteOrganisations, launchRound, readRound } from "#shared/rounds/operations.ts";
import { castOrganisations } from "../cast/organisations.ts";
import { committee, staff } from "../cast/people.ts";
import type { Stage } from "./world.ts";

const inBatches = <T>(things: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(things.length / size) }, (_, batch) => things.slice(batch * size, (batch + 1) * size));

const later = (from: string, days: number): string => new Date(Date.parse(from) + days * 86_400_000).toISOString();

const exploration: LocalText = { nl: "Sectorale verkenning 2027", en: "Sector exploration 2027" };

type Launch = {
  readonly kind: string;
  readonly sector: Sector;
  /** How many of the sector's cast are asked, from which place in it. */
  readonly organisations: number;
  readonly from?: number;
  readonly breakdown?: readonly string[];
  readonly title: LocalText;
  /** What the questions are about, by list, where the questionnaire does not say it. */
  readonly lists?: Readonly<Record<string, readonly Element[]>>;
};

/** Staff launch a sector exploration to so many organisations of a sector, open for three weeks from now. */
export const launchExploration = (
  stage: Stage,
  launch: Omit<Launch, "kind" | "title" | "lists"> & Partial<Pick<Launch, "title">>,
): Promise<Id<"round">> => launchRoundOf(stage, { kind: "sector-exploration", title: exploration, ...launch });

/** The same for a round of any kind that has a template. */
export const launchRoundOf = async (
  stage: Stage,
  { kind, sector, organisations, from = 0, breakdown = [], title, lists = {} }: Launch,
): Promise<Id<"round">> => {
  const owner = await stage.personWith(staff[0]?.email ?? "");
  const template = roundKinds.one(kind).template ?? "";
  const { questionnaireId } = await stage.ask(publishTemplate, owner, { body: { template, sector } });
  const { roundId } = await stage.ask(draftRound, owner, {
    body: {
      kind,
      title,
      sector,
      questionnaireId,
      opensAt: localTimeAt(stage.now()),
      closesAt: `${localTimeAt(later(stage.now(), 21)).slice(0, 10)}T17:00`,
      committee: committee.map((member) => ({ ...member })),
      breakdown: [...breakdown],
    },
  });
  for (const [place, [list, elements]] of Object.entries(lists).entries())
    await stage.ask(fillRoundList, owner, {
      params: { roundId, list },
      body: { elements: [...elements], version: place },
    });

  const known = (await stage.ask(listOrganisations, owner, {})).organisations.filter((one) => one.sector === sector);
  const asked = castOrganisations.filter((one) => one.sector === sector).slice(from, from + organisations);
  for (const batch of inBatches(asked, 25)) {
    await stage.ask(inviteOrganisations, owner, {
      params: { roundId },
      body: {
        invitations: batch.map(({ name, coordinator }) => ({
          organisationIds: known.filter((one) => one.name === name).map((one) => one.organisationId),
          coordinator,
        })),
      },
    });
  }

  const { round } = await stage.ask(readRound, owner, { params: { roundId } });
  await stage.ask(launchRound, owner, { params: { roundId }, body: { version: round.version } });
  await stage.settle();
  return roundId;
};
