import * as z from "zod/mini";
import type { Id } from "#shared/kernel/id.ts";
import type { ResponseChange, SubmissionChange } from "#shared/responses/change.ts";
import { Comment } from "#shared/responses/comment.ts";
import { DeviceKey } from "#shared/responses/device-operations.ts";
import type { HistoryEntry } from "#shared/responses/history.ts";
import { ResponseHead, type StoredAnswer, type Submission } from "#shared/responses/response.ts";
import { Here, Team } from "#shared/responses/team.ts";
import { query, queryBetween, read, readMany, type Store } from "../store/table.ts";
import { change, create, overwrite, remove, replace, type Write } from "../store/write.ts";
import { answerKeys } from "./keys.ts";
import { AnswerItem, HistoryItem, SubmissionItem } from "./stored.ts";

type ResponseId = Id<"response">;

export const readHead = (store: Store, responseId: ResponseId): Promise<ResponseHead | undefined> =>
  read(store, "answers", answerKeys.head(responseId), ResponseHead);

const HeadOrHere = z.union([ResponseHead, Here]);

/** How a response stands and who is at work on it: neighbours in the table, and one question to it. */
export const readHeadAndHere = async (
  store: Store,
  responseId: ResponseId,
): Promise<{ readonly head: ResponseHead | undefined; readonly here: readonly Here[] }> => {
  const items = await queryBetween(
    store,
    "answers",
    answerKeys.partition(responseId),
    { from: answerKeys.head(responseId).sk, to: "here#~" },
    HeadOrHere,
  );
  return { head: items.find((item) => "version" in item), here: items.filter((item) => "section" in item) };
};

export const readTeam = (store: Store, responseId: ResponseId): Promise<Team | undefined> =>
  read(store, "answers", answerKeys.team(responseId), Team);

export const readComments = (store: Store, responseId: ResponseId): Promise<readonly Comment[]> =>
  query(store, "answers", answerKeys.partition(responseId), "comment#", Comment);

export const readComment = (store: Store, responseId: ResponseId, commentId: string): Promise<Comment | undefined> =>
  read(store, "answers", answerKeys.comment(responseId, commentId), Comment);

export const readDeviceKey = (
  store: Store,
  responseId: ResponseId,
  personId: Id<"person">,
): Promise<DeviceKey | undefined> => read(store, "answers", answerKeys.deviceKey(responseId, personId), DeviceKey);

export const createDeviceKey = (responseId: ResponseId, personId: Id<"person">, made: DeviceKey): Write =>
  create("answers", answerKeys.deviceKey(responseId, personId), made);

export const writeHere = (responseId: ResponseId, here: Here): Write =>
  overwrite("answers", answerKeys.here(responseId, here.personId), here);

export const removeHere = (responseId: ResponseId, personId: Id<"person">): Write =>
  remove("answers", answerKeys.here(responseId, personId));

/** Heads in the order asked; undefined where nobody started. */
export const readHeads = (
  store: Store,
  responseIds: readonly ResponseId[],
): Promise<readonly (ResponseHead | undefined)[]> =>
  readMany(store, "answers", responseIds.map(answerKeys.head), ResponseHead);

/**
 * The answers to some questions, by question. Read after the head, never beside it: an answer may then be newer than
 * the head, which the write finds out, but never older, which nothing would.
 */
export const readAnswersTo = async (
  store: Store,
  responseId: ResponseId,
  questions: readonly string[],
): Promise<ReadonlyMap<string, StoredAnswer>> => {
  const found = await readMany(
    store,
    "answers",
    questions.map((question) => answerKeys.answer(responseId, question)),
    AnswerItem,
  );
  return new Map(found.flatMap((answer) => (answer ? [[answer.question, answer] as const] : [])));
};

/** All answers of a response, cleared ones (null) included; to be read after the head. */
export const readAllAnswers = (store: Store, responseId: ResponseId): Promise<readonly StoredAnswer[]> =>
  query(store, "answers", answerKeys.partition(responseId), "answer#", AnswerItem);

/** What a response sent, as the release will count it. */
export const readSubmitted = (
  store: Store,
  roundId: Id<"round">,
  responseId: ResponseId,
): Promise<Submission | undefined> =>
  read(store, "answers", answerKeys.submission(roundId, responseId), SubmissionItem);

/** The history of a response from one version to another, both included. */
export const readHistory = (
  store: Store,
  responseId: ResponseId,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly HistoryEntry[]> =>
  from > to
    ? Promise.resolve([])
    : queryBetween(
        store,
        "answers",
        answerKeys.partition(responseId),
        { from: answerKeys.history(responseId, from).sk, to: answerKeys.history(responseId, to).sk },
        HistoryItem,
      );

/** Single versions of a response's history. */
export const readVersions = async (
  store: Store,
  responseId: ResponseId,
  versions: readonly number[],
): Promise<readonly HistoryEntry[]> => {
  const places = versions.map((version) => answerKeys.history(responseId, version));
  return (await readMany(store, "answers", places, HistoryItem)).filter((entry) => entry !== undefined);
};

export const historyOf = (responseId: ResponseId, entry: HistoryEntry) =>
  create("answers", answerKeys.history(responseId, entry.version), z.encode(HistoryItem, entry));

/** What a change writes besides its history: the head, provided that it is as it was read and not locked, and the rest. */
export const writesOf = (before: ResponseHead | undefined, change: ResponseChange): Write[] => {
  const { head, answers, submission, team, comment, left } = change;
  const { responseId } = head;
  return [
    before === undefined
      ? create("answers", answerKeys.head(head.responseId), head)
      : replace("answers", answerKeys.head(head.responseId), head, { version: before.version, locked: false }),
    ...answers.map((answer) =>
      overwrite("answers", answerKeys.answer(head.responseId, answer.question), z.encode(AnswerItem, answer)),
    ),
    ...(submission ? [submissionWrite(head, submission)] : []),
    ...(team ? [overwrite("answers", answerKeys.team(responseId), team)] : []),
    ...(comment ? [overwrite("answers", answerKeys.comment(responseId, comment.commentId), comment)] : []),
    ...(left ? [removeHere(responseId, left)] : []),
  ];
};

const submissionWrite = (head: ResponseHead, submission: SubmissionChange): Write => {
  const key = answerKeys.submission(head.roundId, head.responseId);
  switch (submission.is) {
    case "put":
      return overwrite("answers", key, z.encode(SubmissionItem, submission.submission));
    case "restated": {
      const { version, stance, openedTexts } = submission;
      return change("answers", key, { version, stance, openedTexts }, {});
    }
    case "dropped":
      return remove("answers", key);
  }
};
