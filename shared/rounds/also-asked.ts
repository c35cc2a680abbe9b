import type { Id } from "../kernel/id.ts";
import type { Invitation } from "./round.ts";

type Invited = Invitation["organisations"][number];

/** The organisations of a round that do not answer together with the one invited, by name. */
export const alsoAsked = (
  invitations: readonly Pick<Invitation, "invitationId" | "organisations">[],
  own: Id<"invitation">,
): readonly Invited[] =>
  invitations
    .filter(({ invitationId }) => invitationId !== own)
    .flatMap(({ organisations }) => organisations)
    .sort((one, other) => one.name.localeCompare(other.name, "nl"));
