import { expect, test } from "vitest";
import { emptyOutbox, given, givenUnfit, type Outbox, takeOff } from "#web/responses/saving/outbox.ts";
import { arrived, failed, refused } from "#web/responses/saving/outbox-outcome.ts";
import { savingOf } from "#web/responses/saving/saving-of.ts";

const fresh = emptyOutbox("tab00001");
const waiting = given(fresh, "sv.jobs", 3);
const underWay = takeOff(waiting);
const at = "2027-01-14T13:02:00.000Z";
const theirs = { question: "sv.jobs", value: 4, since: 2, at, by: "Noor Blom" };
const refusedWith = (code: string) => refused(underWay, code, undefined, "tab00002");

test.each<[string, Outbox, boolean, object]>([
  ["nothing was given yet", fresh, true, { is: "untouched" }],
  ["an answer waits", waiting, true, { is: "saving" }],
  ["a save is under way", underWay, true, { is: "saving" }],
  ["the server was not reached", failed(underWay), false, { is: "no-connection" }],
  ["the server had trouble", failed(underWay), true, { is: "trouble" }],
  ["all is stored", arrived(underWay, { version: 2, at, conflicts: [] }), true, { is: "saved", at }],
  ["a choice is open", arrived(underWay, { version: 2, at, conflicts: [{ theirs }] }), true, { is: "conflict" }],
  ["an answer cannot be stored", givenUnfit(fresh, "sv.jobs", "x"), true, { is: "unfit", answers: 1 }],
  ["nobody is signed in", refusedWith("not-signed-in"), true, { is: "signed-out" }],
  ["the round closed before a save", refusedWith("round-not-open"), true, { is: "closed" }],
  ["nobody agreed yet", refusedWith("agreement-not-accepted"), true, { is: "no-agreement" }],
])("when %s, the line says so", (_, box, reached, said) => {
  expect(savingOf(box, reached)).toEqual(said);
});
