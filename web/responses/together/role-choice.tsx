import { type InvitedRole, invitedRoles } from "#shared/responses/team.ts";
import { useWords } from "../../ui/language.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { colleagueWords } from "./colleague-words.ts";

type RoleChoiceProps = {
  readonly id?: string | undefined;
  readonly label: string;
  readonly error?: string | undefined;
  readonly value: InvitedRole | undefined;
  readonly onChange: (role: InvitedRole) => void;
};

/** What a colleague will do, each role with what it may. */
export const RoleChoice = (props: RoleChoiceProps) => {
  const say = useWords(colleagueWords);
  return (
    <RadioGroup
      {...props}
      required
      options={invitedRoles.map((role) => ({ value: role, label: say.role[role], help: say.roleWhat[role] }))}
    />
  );
};
