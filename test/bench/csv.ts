import { stringify } from "csv-stringify/sync";
import { csvOf } from "#functions/documents/csv/csv-of.ts";
import { inTurns, inWords, line, processorMilliseconds, ratioOf, spreadOf } from "./measure.ts";

const cells = 20;
const rowsOf = (many: number): (string | number)[][] =>
  Array.from({ length: many }, (_, at) =>
    Array.from({ length: cells }, (_, column) => (column % 2 === 0 ? `Antwoord ${(at * 7 + column) % 97}` : at / 8)),
  );

/** Tables as a file, beside writing the same cells with nothing looked after, and how it grows with ten times the rows. */
export const csv = async (): Promise<void> => {
  const [few, many] = [rowsOf(10_000), rowsOf(100_000)];
  const ours = (rows: (string | number)[][]) => () => processorMilliseconds(() => csvOf(rows));
  const plainly = () => processorMilliseconds(() => stringify(few, { delimiter: ";" }));
  const byHand = () =>
    processorMilliseconds(() =>
      few.map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(";")).join("\r\n"),
    );
  await ours(few)();
  await plainly();
  line("CSV of 10,000 rows / the writer alone", inWords(ratioOf(await inTurns(7, ours(few), plainly))), "");
  line(
    "CSV of 10,000 rows / joining by hand",
    inWords(ratioOf(await inTurns(7, ours(few), byHand))),
    "goal 9: at most 2",
  );
  const growth = await inTurns(3, ours(many), ours(few));
  line("CSV of 100,000 rows / of 10,000", inWords(ratioOf(growth)), "goal 9: at most 12");
  line("  of which 100,000 rows, processor µs per row", inWords(spreadOf(growth[0].map((one) => one / 100))), "");
};
