import { type Column, DataTable } from "../ui/data-table.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { shownNumber } from "../ui/shown.ts";
import { StateMark, type StepState } from "../ui/state-mark.tsx";
import { Part } from "./part.tsx";
import { each, galleryWords } from "./words.ts";

type Answerer = { name: string; state: StepState; answered: number; saved: string };

const answerers: Answerer[] = [
  { name: "Vereniging Vlakglas Noord", state: "done", answered: 22, saved: "3 dec 2026" },
  { name: "Bond van Liftbouwers en Roltrapinstallatiebedrijven", state: "busy", answered: 12, saved: "1 dec 2026" },
  { name: "Federatie Meetapparatuur", state: "needs-you", answered: 1040, saved: "30 nov 2026" },
  { name: "Koepel Koeltechniek", state: "todo", answered: 0, saved: "–" },
];

/** A list of things (cards on a phone), a comparison (scrolls on a phone), and a table with nothing in it. */
export const Tables = () => {
  const say = useWords(galleryWords);
  const language = useLanguage();
  const [name = "", status = "", answered = "", saved = ""] = each(say.columns);
  const columns: Column<Answerer>[] = [
    { key: "name", heading: name, namesRow: true, cell: (row) => row.name },
    { key: "state", heading: status, cell: (row) => <StateMark state={row.state} /> },
    { key: "answered", heading: answered, numeric: true, cell: (row) => shownNumber(row.answered, language) },
    { key: "saved", heading: saved, cell: (row) => row.saved },
  ];
  const scale = each(say.fitOptions);
  const compared: Column<string>[] = [
    { key: "item", heading: name, namesRow: true, cell: (row) => row },
    ...scale.map((label, at) => ({
      key: label,
      heading: label,
      numeric: true,
      cell: (row: string) => (row.length * (at + 3)) % 17,
    })),
  ];
  return (
    <Part heading={say.headings.tables}>
      <DataTable caption={say.tableCaption} columns={columns} rows={answerers} rowKey={(row) => row.name} />
      <DataTable
        caption={say.tableWide}
        narrow="scroll"
        columns={compared}
        rows={each(say.lacksOptions)}
        rowKey={(row) => row}
      />
      <DataTable caption={say.todo} columns={columns} rows={[]} rowKey={(row) => row.name} empty={say.nobody} />
    </Part>
  );
};
