import { nationalOrganisations } from "#shared/organisations/national-organisations.ts";
import { registerOrganisations } from "#shared/organisations/operations.ts";
import type { Organisation } from "#shared/organisations/organisation.ts";
import { useDo } from "../api/use-do.ts";
import { FailedNotice } from "../app/failed-notice.tsx";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { Stack } from "../ui/stack.tsx";
import { organisationPageWords } from "./words.ts";

const most = 80; // so many fit in one call

/** Begins a register with the national organisations that are not in it yet. */
export const TakeOverNational = ({ known }: { known: readonly Organisation[] }) => {
  const say = useWords(organisationPageWords);
  const register = useDo(registerOrganisations);
  const missing = nationalOrganisations.filter((one) => !known.some(({ name }) => name === one.name));
  const takeOver = async () => {
    for (let start = 0; start < missing.length; start += most) {
      const organisations = missing.slice(start, start + most).map((one) => ({ ...one, attributes: {} }));
      const reply = await register.run({ body: { organisations } });
      if (!reply.ok) return;
    }
  };
  if (missing.length === 0) return null;
  return (
    <Stack gap="small">
      {register.failed && <FailedNotice failed={register.failed} />}
      <p>{say.takeOverWhat}</p>
      <div>
        <Button busy={register.busy} onClick={() => void takeOver()}>
          {say.takeOver(missing.length)}
        </Button>
      </div>
    </Stack>
  );
};
