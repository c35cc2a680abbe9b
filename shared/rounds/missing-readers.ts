import { roundKinds } from "./kinds/index.ts";
import type { CommitteeMember, Round } from "./round.ts";

/** The roles that must be filled before the launch, and are not. */
export const missingReaders = ({
  kind,
  committee,
}: Pick<Round, "kind" | "committee">): readonly CommitteeMember["role"][] =>
  roundKinds.one(kind).readers.needed.filter((role) => !committee.some((member) => member.role === role));
