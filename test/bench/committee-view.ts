import { writeEvidence } from "#functions/aggregation/evidence-store.ts";
import { createRelease } from "#functions/aggregation/store.ts";
import { follow } from "#functions/store/commit.ts";
import { newId } from "#functions/store/new-id.ts";
import type { Release } from "#shared/aggregation/evidence.ts";
import { readCommitteeEvidence } from "#shared/aggregation/operations.ts";
import { commonEvidence } from "#shared/aggregation/release.ts";
import { addSubmission, emptyTally } from "#shared/aggregation/tally.ts";
import { responseAccount } from "#shared/rounds/account.ts";
import { asksWhyOnDisagreement } from "../fixtures/questionnaires/asks-why-on-disagreement.ts";
import { consumedBy } from "../support/consumed.ts";
import { openRound } from "../support/open-round.ts";
import { givesUp } from "../support/solvers.ts";
import { startWorld } from "../support/world.ts";
import { plan, questions, submissions } from "./many.ts";
import { inWords, line, processorMilliseconds, spreadOf } from "./measure.ts";

const sizes = [1_000, 10_000, 100_000];
const times = 9;

/** What the committee reads of a release of so many responses that nobody put a name to: requests, units and time. */
export const committeeView = async (): Promise<void> => {
  const medians: number[] = [];
  for (const many of sizes) {
    const world = await startWorld();
    try {
      const [section] = asksWhyOnDisagreement.sections;
      const asked = questions.map((one) => ({ ...one, section: section?.id ?? one.section }));
      const content = { ...asksWhyOnDisagreement, questions: asked };
      const round = { phase: "closed", closesAt: "2027-01-12T16:00:00.000Z" } as const;
      const open = await openRound(world, { organisations: 1, questionnaire: content, round });
      const tally = emptyTally(plan);
      for (const text of submissions(many)) addSubmission(tally, plan, JSON.parse(text));
      const account = responseAccount(
        open.asked.map(({ invitation }) => invitation),
        [],
      );
      const { ports } = world;
      const partition = { releaseId: newId(ports, "release"), basis: "0".repeat(64) };
      const heads = {
        common: await writeEvidence(
          ports,
          { ...partition, audience: "common" },
          commonEvidence(plan, tally, account, givesUp),
        ),
        committee: await writeEvidence(ports, { ...partition, audience: "committee" }, []),
      };
      const release: Release = {
        ...{ ...partition, heads, roundId: open.roundId, state: "confirmed", submitted: many },
        ...{ preparedAt: world.now(), confirmedAt: world.now() },
      };
      await follow(ports, ...createRelease(release));
      const read = () => world.ask(readCommitteeEvidence, open.chair.personId, { params: { roundId: open.roundId } });
      await read();
      const cost = await consumedBy(world, read);
      const samples: number[] = [];
      for (let at = 0; at < times; at += 1) samples.push(await processorMilliseconds(read));
      const spread = spreadOf(samples);
      medians.push(spread.median);
      const stands = `${cost.requests} requests, ${cost.units.evidence ?? 0} units of evidence`;
      line(`committee view at ${many.toLocaleString("en")} responses`, stands, "goal 6: at most 2 units, 3 requests");
      line("  processor milliseconds, database included", inWords(spread), "");
    } finally {
      await world.stop();
    }
  }
  const [first = Number.NaN] = medians;
  line(
    "committee view at 100,000 / at 1,000",
    ((medians.at(-1) ?? Number.NaN) / first).toPrecision(3),
    "goal 6: at most 1.2",
  );
};
