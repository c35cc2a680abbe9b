import { useState } from "react";
import type { InvitedRole, Member } from "#shared/responses/team.ts";
import { handOver, inviteColleague, removeColleague } from "#shared/responses/team-operations.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useWords } from "../../ui/language.tsx";
import { useAnswering, useStanding } from "../answering.ts";
import { ColleagueRefused } from "./colleague-refused.tsx";
import { colleagueWords } from "./colleague-words.ts";
import { RoleChoice } from "./role-choice.tsx";
import { useDeed } from "./use-deed.ts";

/** What a coordinator does about one colleague. */
export type MemberDeed = "role" | "hand-over" | "remove";

type MemberDialogProps = { readonly deed: MemberDeed; readonly member: Member; readonly onClose: () => void };

/** Says what will happen and does it after a yes. */
export const MemberDialog = ({ deed, member, onClose }: MemberDialogProps) => {
  const { asked } = useAnswering();
  const { takeHead, takeTogether } = useStanding();
  const say = useWords(colleagueWords);
  const [role, setRole] = useState<InvitedRole | undefined>(member.role === "coordinator" ? undefined : member.role);
  const inviting = useDeed(inviteColleague);
  const handing = useDeed(handOver);
  const removing = useDeed(removeColleague);
  const { name, email, personId } = member;
  const { responseId } = asked;

  const replied = {
    role: () => {
      if (role === undefined) return undefined;
      return inviting.run({ params: { responseId }, body: { name, email, role, evenIfElsewhere: true } });
    },
    "hand-over": () => handing.run({ params: { responseId }, body: { to: personId } }),
    remove: () => removing.run({ params: { responseId, personId } }),
  };
  const act = async () => {
    const reply = await replied[deed]();
    if (!reply?.ok) return;
    takeHead(reply.value.head);
    takeTogether({ team: reply.value.team });
    onClose();
  };
  const [heading, what, yes] = {
    role: [say.changeRoleOf(name), undefined, say.changeRoleYes],
    "hand-over": [say.handOverTo(name), say.handOverWhat(name), say.handOverYes],
    remove: [say.removeWho(name), say.removeWhat(name), say.removeYes],
  }[deed];
  return (
    <Dialog
      open
      onClose={onClose}
      heading={heading}
      actions={
        <Button
          look={deed === "remove" ? "danger" : "primary"}
          busy={inviting.busy || handing.busy || removing.busy}
          onClick={act}
        >
          {yes}
        </Button>
      }
    >
      {what === undefined ? <RoleChoice label={say.whatDoes} value={role} onChange={setRole} /> : <p>{what}</p>}
      <ColleagueRefused refused={inviting.refused ?? handing.refused ?? removing.refused} />
    </Dialog>
  );
};
