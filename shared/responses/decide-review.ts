import { ok, type Result, refuse } from "../kernel/result.ts";
import { type Decided, whileOpen } from "./change.ts";
import type { Organising } from "./decide-colleague.ts";
import { organised } from "./talked.ts";
import type { Team } from "./team.ts";

type Refusals = "round-not-open" | "response-locked" | "review-not-possible";

/** Asks signatories and readers to read along before sending. Answers can still be changed, and what is, is shown. */
export const decideReview = (asking: Organising): Result<Decided, Refusals> => {
  const { head, team, by, now } = asking;
  if (head?.status === "internal-review") return ok({ head });
  const open = whileOpen(asking);
  if (!open.ok) return open;
  if (head?.stance === undefined || (head.status !== "in-progress" && head.status !== "withdrawn"))
    return refuse("review-not-possible", { status: head?.status ?? "not-started" });

  const readers = team.members.filter(({ role }) => role === "signatory" || role === "reader");
  const review = { is: "asked", by: by.name, at: now, version: head.version } as const;
  return ok(
    organised(
      asking,
      "review-asked",
      { ...team, review },
      {
        status: "internal-review",
        fact: "response-review-asked",
        facts: { to: mailed(readers) },
      },
    ),
  );
};

/** Gives the answers back to those who write them, with what is still to be done. */
export const decideReturn = (asking: Organising & { readonly words: string }): Result<Decided, Refusals> => {
  const { head, team, by, now, words } = asking;
  if (head?.status === "in-progress" && team.review?.is === "returned" && team.review.words === words)
    return ok({ head });
  const open = whileOpen(asking);
  if (!open.ok) return open;
  if (head?.status !== "internal-review")
    return refuse("review-not-possible", { status: head?.status ?? "not-started" });

  const review = { is: "returned", by: by.name, at: now, version: head.version, words } as const;
  const coordinators = team.members.filter(({ role }) => role === "coordinator");
  return ok(
    organised(
      asking,
      "returned",
      { ...team, review },
      {
        status: "in-progress",
        fact: "response-review-returned",
        facts: { to: mailed(coordinators) },
      },
    ),
  );
};

/** Ids that fit in one fact of the journal; of more than twelve readers the first are mailed, and all see it. */
const mailed = (members: Team["members"]): string =>
  members
    .slice(0, 12)
    .map(({ personId }) => personId)
    .join(" ");
