import { afterClosing, answerAndSubmit } from "../support/answer-round.ts";
import { enterCast } from "../support/cast.ts";
import { followsJournal } from "../support/follow-journal.ts";
import { type Asked, openRound } from "../support/open-round.ts";
import { address, startWorld, type World } from "../support/world.ts";
import { addressesOf, crawled, digestOf, type Reading, type Send } from "./crawl.ts";
import { asked } from "./http-questions.ts";
import type { Given, Reader } from "./twins.ts";

/** Leaks put around the whole product, to see that they are noticed. */
export type Leak = "an ETag over everything stored" | "a length that grows with what is stored";

const start = Date.parse("2027-01-14T10:00:00.000Z");

const answersOf = ({ q, ticks, share, why, aside }: Given) => ({
  q: { choice: q },
  uses: { choices: [...(ticks[0] ? ["one"] : []), ...(ticks[1] ? ["two"] : []), "always"] },
  share,
  ...(why !== undefined && { why }),
  ...(aside !== undefined && { aside }),
});

const leaking = (world: World, leak: Leak | undefined): Send =>
  leak === undefined
    ? world.send
    : async (request) => {
        const response = await world.send(request);
        if (!request.url.endsWith("/evidence")) return response;
        const everything = (await world.dump()).join("\n");
        const headers = new Headers(response.headers);
        if (leak === "an ETag over everything stored") headers.set("etag", digestOf(everything));
        const body = await response.text();
        const more = leak === "a length that grows with what is stored" ? " ".repeat(everything.length % 4096) : "";
        return new Response(body + more, { status: response.status, headers });
      };

/**
 * What staff, tables and followers could find in the tables; the end of the committee's chain is for nobody's eyes, and
 * numbers of entries are drawn after more or less randomness was used up for its items.
 */
const storedForOthers = async (world: World): Promise<readonly string[]> =>
  (await world.dump())
    .filter((item) => /^(planning|journal|evidence)/.test(item) && !item.includes('#committee"'))
    .map((item) => item.replace(/"committee":"[0-9a-f]{64}"/, '"committee":"…"').replaceAll(/jnl_\w{26}/g, "jnl"))
    .sort();

/**
 * Lets a round be asked, answered, closed, released and corrected, and writes down everything that a reader gets to see
 * of it on the way. Ids, clock and randomness are the same for every round.
 */
export const traceOf = async (round: readonly Given[], reader: Reader, leak?: Leak): Promise<readonly string[]> => {
  const world = await startWorld();
  try {
    const cast = await enterCast(world);
    const open = await openRound(world, { organisations: round.length + 1, questionnaire: asked });
    // It closes long after, so that nothing of it is drawn from the same randomness as the release.
    const elsewhere = await openRound(world, { round: { closesAt: "2027-06-01T16:00:00.000Z" } });
    const follow = followsJournal(world);
    const readers = readersFor(reader, {
      office: cast.vera.personId,
      table: cast.tess.personId,
      "another table": cast.ties.personId,
      "the attacking organisation": open.asked[0]?.coordinator.personId,
      "one that was asked and said nothing": open.asked.at(-1)?.coordinator.personId,
      "an organisation elsewhere": elsewhere.asked[0]?.coordinator.personId,
      "another committee": elsewhere.chair.personId,
      committee: open.chair.personId,
      "somebody without a seat": cast.nina.personId,
      "an observer": cast.olga.personId,
      "an auditor": cast.aad.personId,
    });
    const changed = open.asked[1] as Asked;
    const known = {
      roundId: [open.roundId],
      responseId: [changed.responseId, (open.asked.at(-1) as Asked).responseId],
      invitationId: [changed.invitation.invitationId],
      questionnaireId: [open.questionnaire.questionnaireId],
      since: ["0"],
    };
    const send = leaking(world, leak);
    const probes = await addressesOf(world.send, address, known);
    const trace: string[] = [];
    const look = async (moment: string, bodies: Parameters<typeof crawled>[4] = "only reads"): Promise<void> => {
      const seated = readers.filter(({ at }) => at !== everywhere);
      const lines = await crawled(send, address, seated, probes, bodies);
      if (moment === "released")
        lines.push(
          ...(await crawled(
            send,
            address,
            readers.filter(({ at }) => at === everywhere),
            probes,
            "only reads",
          )),
        );
      trace.push(...lines.map((line) => `${moment}: ${line}`));
    };
    const moved = async (seed: number, to: string): Promise<void> => {
      world.reseed(seed);
      world.setClock(to);
      await follow();
      world.reseed(seed + 1);
    };
    const office = async (who: "vera" | "bas", path: string, body?: object): Promise<Record<string, unknown>> => {
      const url = `${address}/api/office/rounds/${open.roundId}/${path}`;
      const headers = { "x-test-person": cast[who].personId, origin: address, "content-type": "application/json" };
      const response = await world.send(
        new Request(url, body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers }),
      );
      const text = await response.text();
      if (!response.ok) throw new Error(`${path}: ${text}`);
      if (readers.some(({ name }) => name === "office")) trace.push(`office ${path}: ${text}`);
      return JSON.parse(text);
    };
    const released = async (): Promise<string> => {
      const { release } = (await office("vera", "evidence")) as { release: { releaseId: string } };
      const { releaseId } = release;
      await office("vera", "release/proposal", { releaseId });
      await office("bas", "release/confirmation", { releaseId });
      return releaseId;
    };

    const inOrder = [...round.entries()].sort(([, one], [, other]) => one.at - other.at);
    for (const [at, given] of inOrder) {
      world.setClock(new Date(start + given.at * 1000).toISOString());
      await answerAndSubmit(world, open.asked[at] as Asked, answersOf(given), given.stance);
    }
    await moved(1, "2027-01-15T12:00:00.000Z");
    await look("open");
    await moved(3, afterClosing(open));
    await look("prepared");
    const releaseId = await released();
    await moved(5, "2027-02-03T12:00:00.000Z");
    await look("released", {
      acceptAgreement: { stance: "unnamed" },
      submitResponse: { version: 3 },
      withdrawResponse: { version: 3 },
      openText: { question: "why", opened: true },
      declineResponse: { reason: "no-capacity" },
      proposeRelease: { releaseId },
      confirmRelease: { releaseId },
      correctRelease: { releaseId, withdrawn: [changed.invitation.invitationId], reason: "" },
      extendDeadline: { closesAt: "2027-03-12T17:00", reason: "Vakantie" },
    });
    const withdrawn = [changed.invitation.invitationId];
    await office("vera", "release/correction", { releaseId, withdrawn, reason: "Op hun verzoek." });
    await moved(7, "2027-02-04T12:00:00.000Z");
    await released();
    await look("corrected");

    if (world.faults.length > 0) throw world.faults[0];
    if (reader === "those who are not told when") return trace;
    const mails = world.mails.map((mail) => `mail ${JSON.stringify(mail)}`);
    return [...trace, ...mails, ...(await storedForOthers(world)).map((item) => `stored ${item}`)];
  } finally {
    await world.stop();
  }
};

/** The doors of those who sit nowhere. */
const everywhere = ["open", "respond", "table", "committee", "office"];

/** Staff and tables see since when somebody takes part; the committee, of its own round, what was said by name. */
const readersFor = (reader: Reader, people: Readonly<Record<string, string | undefined>>): readonly Reading[] => {
  const doors: Readonly<Record<string, readonly string[]>> = {
    office: ["office"],
    table: ["table"],
    "another table": ["table"],
    "another committee": ["committee"],
    committee: ["committee"],
  };
  const left: readonly string[] = {
    everybody: ["committee"],
    "the committee": [],
    "those who are not told when": ["office", "table"],
  }[reader];
  return [
    { name: "nobody", as: undefined, at: everywhere },
    ...Object.entries(people)
      .filter(([name]) => !left.includes(name))
      .map(([name, as]) => ({
        ...{ name, as },
        at: doors[name] ?? (/organisation|asked/.test(name) ? ["respond"] : everywhere),
      })),
  ];
};
