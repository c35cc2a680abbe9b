import { giveSeat, readByAddress } from "#functions/access/store.ts";
import { prepareRelease } from "#functions/aggregation/prepare-release.ts";
import { accountFollower } from "#functions/followers/account.ts";
import { renderFollower } from "#functions/followers/render.ts";
import { readInvitations } from "#functions/rounds/store.ts";
import { follow } from "#functions/store/commit.ts";
import type { Person } from "#shared/access/seat.ts";
import { confirmRelease, proposeRelease } from "#shared/aggregation/operations.ts";
import type { Id } from "#shared/kernel/id.ts";
import { loadReferenceList } from "#shared/lists/operations.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { draftQuestionnaire } from "#shared/questionnaires/draft-operations.ts";
import { offerQuestionnaire } from "#shared/questionnaires/version-operations.ts";
import { requestOfficeReport } from "#shared/reports/operations.ts";
import * as responses from "#shared/responses/operations.ts";
import type { Invitation } from "#shared/rounds/round.ts";
import { asksAboutThemes } from "../fixtures/questionnaires/asks-about-themes.ts";
import { asksOtherwise } from "../fixtures/questionnaires/asks-otherwise.ts";
import { asksWhyOnDisagreement } from "../fixtures/questionnaires/asks-why-on-disagreement.ts";
import { answerAndSubmit } from "./answer-round.ts";
import type { Asker } from "./call.ts";
import { type Desk, startDesk } from "./desk.ts";
import { dismiss } from "./dismissed.ts";
import { journalRecords } from "./journal-records.ts";
import { somebody } from "./open-round.ts";
import { freshKey, publishContent } from "./publish-content.ts";
import { aList } from "./said-before.ts";
import { worksTogether } from "./works-together.ts";

/** The rounds in which one and the same organisation, committee and table take part, by how far they are. */
type Stage = "draft" | "open" | "submitted" | "prepared" | "proposed" | "confirmed";

/** Everybody who could ask for anything, seen from the rounds of the scene. */
export type Principal =
  | "not signed in"
  | "without a seat"
  | "office owner"
  | "office colleague"
  | "own coordinator"
  | "own contributor"
  | "own signatory"
  | "own reader"
  | "coordinator of another organisation"
  | "coordinator in another round"
  | "own table's secretary"
  | "own table's member"
  | "another table's secretary"
  | "committee chair"
  | "committee member"
  | "committee secretary"
  | "another committee's chair"
  | "coordinator who was taken off"
  | "office colleague who was taken off"
  | "table's secretary who was taken off"
  | "committee member who was taken off"
  | "observer"
  | "auditor";

export type Scene = {
  readonly desk: Desk;
  readonly rounds: Readonly<Record<Stage, Id<"round">>>;
  /** A round in preparation whose questionnaire runs through a list. */
  readonly withList: Id<"round">;
  /** The invitation of the one organisation in each round. */
  readonly own: Readonly<Record<Stage, Invitation>>;
  readonly releases: Readonly<Record<"prepared" | "proposed" | "confirmed", Id<"release">>>;
  /** A draft, and one that waits to be published by whoever did not offer it. */
  readonly versions: Readonly<Record<"draft" | "inReview" | "next", Id<"questionnaire">>>;
  /** A file of the confirmed release that is there to be fetched. */
  readonly fileJob: Id<"job">;
  readonly principals: Readonly<Record<Principal, Asker>>;
};

const stages: readonly Stage[] = ["draft", "open", "submitted", "prepared", "proposed", "confirmed"];

/** Six rounds of engineering at six moments of their lives, one of health care beside them, and everybody in their seats. */
export const startScene = async (): Promise<Scene> => {
  const desk = await startDesk();
  const { world, cast, organisations } = desk;
  const asked = organisations.filter(({ name }) => name === "Branche 1" || name === "Branche 2");
  const colleagues = {
    contributor: await somebody(world, "Bo"),
    signatory: await somebody(world, "Sam"),
    reader: await somebody(world, "Lea"),
  };

  const rounds = {} as Record<Stage, Id<"round">>;
  const own = {} as Record<Stage, Invitation>;
  for (const stage of stages) {
    rounds[stage] = await desk.draft({ title: { nl: stage } });
    await desk.invite(rounds[stage], asked);
    const invitation = (await readInvitations(world.ports, rounds[stage])).find(
      (one) => one.organisations[0]?.name === "Branche 1",
    );
    own[stage] = invitation as Invitation;
    await seatColleagues(desk, own[stage], colleagues);
    if (stage !== "draft") await desk.launch(rounds[stage]);
    if (stage !== "draft") await answer(desk, own[stage], stage !== "open");
  }
  await worksTogether(desk, own.open, colleagues);
  await anotherRound(desk);
  await world.ask(loadReferenceList, cast.vera.personId, {
    body: { ...aList, title: { nl: "Beroepen" }, seen: 0 },
  });

  const [prepared, proposed] = [await release(desk, rounds.prepared), await release(desk, rounds.proposed)];
  await world.ask(proposeRelease, cast.bas.personId, {
    params: { roundId: rounds.proposed },
    body: { releaseId: proposed },
  });
  const releases = { prepared, proposed, confirmed: await confirmed(desk, rounds.confirmed) };
  await accountFollower(world.ports)({ Records: [...(await journalRecords(world))] });

  const { questionnaireId } = await publishContent(world, cast, asksAboutThemes);
  const withList = await desk.draft({ title: { nl: "with a list" }, questionnaireId });
  const fileJob = await madeFile(desk, rounds.confirmed);
  const versions = {
    ...{ draft: await begun(desk), inReview: await begun(desk) },
    next: (await publishContent(world, cast, asksOtherwise, { nextOf: desk.questionnaireId })).questionnaireId,
  };
  await world.ask(offerQuestionnaire, cast.bas.personId, {
    params: { questionnaireId: versions.inReview },
    body: { edit: 0 },
  });
  const takenOff = await dismiss(desk, own.open, rounds.confirmed);
  return {
    desk,
    rounds,
    withList,
    own,
    releases,
    fileJob,
    versions,
    principals: { ...(await principalsOf(desk, colleagues)), ...takenOff },
  };
};

type Colleagues = Readonly<Record<"contributor" | "signatory" | "reader", Person>>;

const seatColleagues = async (
  { world }: Desk,
  { roundId, organisations }: Invitation,
  { contributor, signatory, reader }: Colleagues,
): Promise<void> => {
  const tied = { roundId, organisationId: organisations[0]?.organisationId };
  await follow(
    world.ports,
    giveSeat(contributor.personId, { role: "contributor", ...tied }),
    giveSeat(signatory.personId, { role: "signatory", ...tied }),
    giveSeat(reader.personId, { role: "reader", ...tied }),
  );
};

const answer = async ({ world }: Desk, invitation: Invitation, submitted: boolean): Promise<void> => {
  const answers = { view: { choice: "agree" }, remark: "Alleen voor de commissie" };
  const { responseId, coordinator } = invitation;
  if (submitted)
    return answerAndSubmit(world, { invitation, responseId, coordinator, contributor: coordinator }, answers);
  await world.ask(responses.acceptAgreement, coordinator.personId, {
    params: { responseId },
    body: { stance: "unnamed" },
  });
  const changes = Object.entries(answers).map(([question, value]) => ({ question, value, seen: 0 }));
  const body = { mark: { clientId: "eenbrowser", sequence: 1 }, changes };
  await world.ask(responses.saveAnswers, coordinator.personId, { params: { responseId }, body });
};

const release = async ({ world }: Desk, roundId: Id<"round">): Promise<Id<"release">> => {
  const during = world.now();
  world.setClock("2027-02-12T16:00:01.000Z");
  const made = await prepareRelease(world.ports, roundId);
  world.setClock(during);
  if (made === undefined) throw new Error("the round is not closed");
  return made.releaseId;
};

const confirmed = async (desk: Desk, roundId: Id<"round">): Promise<Id<"release">> => {
  const releaseId = await release(desk, roundId);
  const given = { params: { roundId }, body: { releaseId } };
  await desk.world.ask(proposeRelease, desk.cast.bas.personId, given);
  await desk.world.ask(confirmRelease, desk.cast.vera.personId, given);
  return releaseId;
};

const begun = async ({ world, cast }: Desk): Promise<Id<"questionnaire">> => {
  const source = { from: "content" as const, content: toDraft(asksWhyOnDisagreement) };
  const { summary } = await world.ask(draftQuestionnaire, cast.bas.personId, { body: { key: freshKey(), source } });
  return summary.questionnaireId;
};

const madeFile = async ({ world, cast }: Desk, roundId: Id<"round">): Promise<Id<"job">> => {
  const wanted = { params: { roundId }, body: { format: "csv", language: "nl" } } as const;
  const { job } = await world.ask(requestOfficeReport, cast.vera.personId, wanted);
  await renderFollower(world.ports)({ Records: [...(await journalRecords(world))] });
  return job.jobId;
};

const anotherRound = async (desk: Desk): Promise<void> => {
  const elsewhere = desk.organisations.filter(({ name }) => name === "Branche 3");
  const committee = [
    { name: "Ander", email: "ander@commissie.example.nl", role: "committee-chair" },
    { name: "Anders", email: "anders@commissie.example.nl", role: "committee-secretary" },
  ] as const;
  const roundId = await desk.draft({ sector: "gezondheidszorg", committee: [...committee] });
  await desk.invite(roundId, elsewhere, "Werkt voor zorginstellingen");
  await desk.launch(roundId);
};

const principalsOf = async (
  { world, cast }: Desk,
  { contributor, signatory, reader }: Colleagues,
): Promise<Omit<Scene["principals"], keyof Awaited<ReturnType<typeof dismiss>>>> => {
  const addresses = [
    ...["branche1@branche", "branche2@branche", "branche3@branche"],
    ...["cato@commissie", "cem@commissie", "coen@commissie", "ander@commissie"],
  ].map((start) => `${start}.example.nl`);
  const [one, two, three, chair, member, secretary, other] = await readByAddress(world.ports, addresses);
  return {
    "not signed in": undefined,
    "without a seat": cast.nina.personId,
    "office owner": cast.vera.personId,
    "office colleague": cast.bas.personId,
    "own coordinator": one,
    "own contributor": contributor.personId,
    "own signatory": signatory.personId,
    "own reader": reader.personId,
    "coordinator of another organisation": two,
    "coordinator in another round": three,
    "own table's secretary": cast.tess.personId,
    "own table's member": cast.tim.personId,
    "another table's secretary": cast.ties.personId,
    "committee chair": chair,
    "committee member": member,
    "committee secretary": secretary,
    "another committee's chair": other,
    observer: cast.olga.personId,
    auditor: cast.aad.personId,
  };
};
