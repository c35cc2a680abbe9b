import { inLanguage } from "#shared/kernel/text.ts";
import { listOrganisations } from "#shared/organisations/operations.ts";
import { sectorNames, sectors } from "#shared/organisations/organisation.ts";
import { useRead } from "../api/use-read.ts";
import { Loaded } from "../app/loaded.tsx";
import { DataTable } from "../ui/data-table.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Stack } from "../ui/stack.tsx";
import { TakeOverNational } from "./take-over-national.tsx";
import { organisationPageWords } from "./words.ts";

/** All branch organisations the office can ask, by sector, with whom it writes to. */
export const OrganisationsPage = () => {
  const say = useWords(organisationPageWords);
  const language = useLanguage();
  const query = useRead(listOrganisations, {});
  return (
    <Stack gap="large">
      <PageHeading lead={say.lead}>{say.heading}</PageHeading>
      <Loaded query={query}>
        {({ organisations }) =>
          organisations.length === 0 ? (
            <EmptyState heading={say.nobody} action={<TakeOverNational known={organisations} />} />
          ) : (
            <Stack gap="large">
              {sectors
                .filter((sector) => organisations.some((one) => one.sector === sector))
                .map((sector) => (
                  <DataTable
                    key={sector}
                    caption={inLanguage(sectorNames[sector], language)}
                    rows={organisations.filter((one) => one.sector === sector)}
                    rowKey={(one) => one.organisationId}
                    columns={[
                      { key: "name", heading: say.name, namesRow: true, cell: (one) => one.name },
                      {
                        key: "contact",
                        heading: say.contact,
                        cell: ({ contact }) => (contact ? `${contact.name} (${contact.email})` : say.noContact),
                      },
                    ]}
                  />
                ))}
              <TakeOverNational known={organisations} />
            </Stack>
          )
        }
      </Loaded>
    </Stack>
  );
};
