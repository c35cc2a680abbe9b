import { newId } from "#functions/store/new-id.ts";
import type { Operation } from "#shared/kernel/operation.ts";
import { toDraft } from "#shared/questionnaires/draft-content.ts";
import { commentIdOf } from "#shared/responses/comment.ts";
import { invitationOf } from "#test/support/desk.ts";
import { aComment, aList, aReturn } from "#test/support/said-before.ts";
import type { Scene } from "#test/support/scene.ts";
import { asksWhyOnDisagreement } from "../fixtures/questionnaires/asks-why-on-disagreement.ts";

export type ValidInput = { readonly params?: object; readonly query?: object; readonly body?: object };

/**
 * For each operation the input with which its own people succeed. Every operation has a row here: one without fails the
 * access matrix and the test of bad input alike.
 */
export const validInputs = ({
  principals,
  desk,
  rounds,
  withList,
  own,
  releases,
  fileJob,
  versions,
}: Scene): Readonly<Record<string, ValidInput>> => {
  const organisation = { name: "Nieuwe branche", sector: "kunst", kind: "branch", attributes: { size: "klein" } };
  const contact = { name: "Kim Contact", email: "kim@nieuw.example.nl" };
  const fifth = desk.organisations.find(({ name }) => name === "Branche 5");
  const draft = { params: { roundId: rounds.draft } };
  const open = { params: { roundId: rounds.open } };
  const confirmed = { params: { roundId: rounds.confirmed } };
  const file = { params: { roundId: rounds.confirmed, jobId: fileJob } };
  const response = { params: { responseId: own.open.responseId } };
  const mark = { clientId: "anderebrowser", sequence: 1 };
  const published = { params: { questionnaireId: desk.questionnaireId } };
  const draftVersion = { params: { questionnaireId: versions.draft } };
  const inReview = { params: { questionnaireId: versions.inReview } };
  const comparison = { params: { questionnaireId: desk.questionnaireId, earlierId: desk.questionnaireId } };
  const list = { params: { list: "occupations" } };
  const written = toDraft(asksWhyOnDisagreement);
  return {
    readSession: {},
    askCode: { body: { email: "branche1@branche.example.nl" } },
    readWaysIn: {},
    askProvider: { params: { provider: "proef" } },
    returnFromProvider: { body: { said: "?code=1&state=2" } },
    askPasskey: {},
    enterPasskey: { body: { passkeyId: "AAAA", person: "AAAA", client: "AAAA", device: "AAAA", signature: "AAAA" } },
    beginPasskey: {},
    addPasskey: { body: { passkeyId: "AAAA", client: "AAAA", made: "AAAA", transports: ["internal"] } },
    removePasskey: { params: { passkey: "0".repeat(64) } },
    readOwnPasskeys: {},
    readOwnSeats: {},
    chooseSeats: { body: { acting: "office" } },
    enterCode: { body: { code: "0123-4567", remember: false } },
    readSignIn: {},
    extendSession: {},
    signOut: {},
    readOwnSignIns: {},
    endOwnSession: { params: { sessionId: newId(desk.world.ports, "session") } },
    endOtherSessions: {},
    listOrganisations: {},
    registerOrganisations: { body: { organisations: [{ ...organisation, contact }] } },
    listReferenceLists: {},
    readReferenceList: { ...list, query: { from: "20" } },
    reportReferenceList: { body: { list: "occupations", source: { is: "included", name: "occupations" } } },
    loadReferenceList: { body: { ...aList, title: { nl: "Beroepen van nu" } } },
    tryReferenceList: { ...list, query: { text: "verpl" } },
    searchReferenceList: { ...list, query: { text: "verpl" } },
    listQuestionnaires: {},
    readQuestionnaire: { params: { questionnaireId: desk.questionnaireId } },
    publishTemplate: { body: { template: "sector-exploration", sector: "kunst" } },
    draftQuestionnaire: { body: { key: "0123456789abcdef", source: { from: "content", content: written } } },
    readDraft: draftVersion,
    saveDraft: { ...draftVersion, body: { key: "fedcba9876543210", edit: 0, content: written } },
    discardDraft: { ...draftVersion, body: { edit: 0 } },
    searchQuestions: { query: { words: "vraag", kind: "single" } },
    exportQuestionnaire: published,
    offerQuestionnaire: { ...draftVersion, body: { edit: 0, raise: "minor" } },
    returnQuestionnaire: { ...inReview, body: { edit: 1, reason: "Vraag 2 staat er dubbel in" } },
    publishQuestionnaire: { ...inReview, body: { edit: 1 } },
    retireQuestionnaire: published,
    compareQuestionnaires: { ...draftVersion, query: { with: desk.questionnaireId } },
    readComparability: comparison,
    recordComparability: {
      ...comparison,
      body: { edit: 0, links: [{ question: "view", earlier: "view", meaning: "not-comparable", reason: "Anders" }] },
    },
    reportMove: { ...open, query: { to: versions.next } },
    moveRound: { ...open, body: { to: versions.next, version: 2 } },
    readImport: { body: { source: { is: "words", text: "1. Hoeveel leden heeft u?\n2. Wat vindt u?" } } },
    writeForm: {
      body: { content: { title: { nl: "Peiling" }, sections: [], questions: [], optionSets: [], leftOut: [] } },
    },
    printQuestionnaire: { ...draftVersion, body: { form: "word", language: "nl" } },
    printAsked: { ...response, body: { form: "word", language: "en" } },
    listRounds: {},
    draftRound: { body: desk.plan() },
    reviseRound: { ...draft, body: { ...desk.plan(), version: 1 } },
    readRound: open,
    readRoundLists: draft,
    fillRoundList: {
      params: { roundId: withList, list: "themes" },
      body: { version: 0, elements: [{ id: "el-1", label: { nl: "Stages" } }] },
    },
    inviteOrganisations: { ...draft, body: { invitations: fifth ? [invitationOf(fifth, "Hoort erbij")] : [] } },
    dropInvitation: { params: { roundId: rounds.draft, invitationId: own.draft.invitationId } },
    askClarification: {
      params: { roundId: rounds.submitted, invitationId: own.submitted.invitationId },
      body: { questions: ["view"], reason: "Welke regio bedoelt u?" },
    },
    launchRound: { ...draft, body: { version: 1 } },
    extendDeadline: { ...open, body: { closesAt: "2027-03-12T17:00", reason: "Vakantie" } },
    closeRound: { ...open, body: { reason: "Iedereen is klaar" } },
    cancelRound: { ...open, body: { reason: "Uitgesteld" } },
    listTableRounds: {},
    readTableRound: open,
    listCommitteeRounds: {},
    listAsked: {},
    readResponse: response,
    readChanges: { ...response, query: { since: "0" } },
    acceptAgreement: { ...response, body: { stance: "named" } },
    saveAnswers: {
      ...response,
      body: { mark, changes: [{ question: "view", value: { choice: "neutral" }, seen: 2 }] },
    },
    lendKey: response,
    openText: { ...response, body: { question: "why", opened: true } },
    submitResponse: { ...response, body: { version: 2 } },
    withdrawResponse: { params: { responseId: own.submitted.responseId }, body: { version: 3 } },
    inviteColleague: {
      ...response,
      body: { name: "Noor Nieuw", email: "noor@branche1.example.nl", role: "contributor" },
    },
    removeColleague: { params: { ...response.params, personId: principals["own reader"] } },
    handOver: { ...response, body: { to: principals["own contributor"] } },
    assignSection: {
      params: { ...response.params, section: asksWhyOnDisagreement.sections[0]?.id },
      body: { persons: [principals["own contributor"]] },
    },
    sayWhere: { ...response, body: { section: asksWhyOnDisagreement.sections[0]?.id } },
    addComment: { ...response, body: aComment },
    resolveComment: {
      params: { ...response.params, commentId: commentIdOf(aComment.mark) },
      body: { resolved: true },
    },
    readAnswerHistory: { ...response, query: { question: "view" } },
    askReview: response,
    returnReview: { ...response, body: aReturn },
    readSubmission: { params: { responseId: own.submitted.responseId } },
    listAlsoAsked: response,
    declineResponse: { ...response, body: { reason: "otherwise", words: "Volgend jaar weer" } },
    readOfficeEvidence: confirmed,
    proposeRelease: { params: { roundId: rounds.prepared }, body: { releaseId: releases.prepared } },
    confirmRelease: { params: { roundId: rounds.proposed }, body: { releaseId: releases.proposed } },
    correctRelease: {
      ...confirmed,
      body: { releaseId: releases.confirmed, withdrawn: [own.confirmed.invitationId], reason: "Op hun verzoek" },
    },
    readCommitteeEvidence: confirmed,
    readTableEvidence: confirmed,
    readOwnEvidence: confirmed,
    requestOfficeReport: { ...confirmed, body: { format: "xlsx", language: "nl" } },
    readOfficeReports: confirmed,
    readOfficeReportFile: file,
    requestCommitteeReport: { ...confirmed, body: { format: "xlsx", language: "nl" } },
    readCommitteeReports: confirmed,
    readCommitteeReportFile: file,
  };
};

/**
 * Operations that answer a browser by what it alone holds: no input of anybody's makes them succeed without. Their own
 * tests, in `test/functions/identity`, go through them with a browser.
 */
export const takesABrowser: readonly string[] = [
  ...["enterCode", "readSignIn", "extendSession", "endOwnSession", "askProvider", "returnFromProvider"],
  ...["enterPasskey", "beginPasskey", "addPasskey", "removePasskey", "chooseSeats", "readOwnSeats"],
];

/** Who succeeds with that input, to send what is wrong about it as. */
export const ownPrincipal = ({ audience, seats }: Operation) =>
  (
    ({
      paper: seats.includes("coordinator") ? "own coordinator" : "office owner",
      respond: "own coordinator",
      table: "own table's secretary",
      committee: "committee chair",
      office: "office owner",
      open: "not signed in",
      identity: "own coordinator",
    }) as const
  )[audience];
