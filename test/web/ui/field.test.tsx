import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { DataTable } from "#web/ui/data-table.tsx";
import { Field } from "#web/ui/field.tsx";
import { InLanguage } from "#web/ui/language.tsx";
import { RadioGroup } from "#web/ui/radio-group.tsx";
import { TextInput } from "#web/ui/text-input.tsx";

it("a wrong field names its control, its error and its help in the order in which they are read", () => {
  const page = renderToStaticMarkup(
    <Field id="name" label="Naam" help="Zoals in de uitnodiging" error="Vul de naam in." required>
      <TextInput name="name" />
    </Field>,
  );

  expect(page).toContain('<label class="field-label" for="name">Naam</label>');
  expect(page).toMatch(/<input[^>]*id="name"[^>]*aria-describedby="name-error name-help"/);
  expect(page).toMatch(/<input[^>]*aria-invalid="true" aria-required="true"/);
  expect(page).toContain('<p class="field-error" id="name-error">');
});

it("a field without help or error describes nothing and is not wrong", () => {
  const page = renderToStaticMarkup(
    <Field id="name" label="Naam" error={false} optional>
      <TextInput name="name" />
    </Field>,
  );

  expect(page).not.toContain("aria-describedby");
  expect(page).not.toContain("aria-invalid");
  expect(page).toContain("(niet verplicht)");
});

it("a link to a group arrives at its first option, and a typed value is what is picked", () => {
  const options = [3, 4, 5].map((value) => ({ value, label: `cijfer ${value}` }));
  const page = renderToStaticMarkup(
    <RadioGroup id="grade" label="Cijfer" options={options} value={4} onChange={() => undefined} />,
  );

  expect(page).toMatch(/<input type="radio" id="grade"[^>]*value="3"\/>/);
  expect(page.match(/checked=""/g)).toHaveLength(1);
  expect(page).toMatch(/id="grade-1"[^>]*checked="" value="4"|id="grade-1"[^>]*value="4"[^>]*checked=""/);
});

it("the parts speak English where the page does", () => {
  const page = renderToStaticMarkup(
    <InLanguage language="en">
      <Field label="Name" error="Enter the name." optional>
        <TextInput name="name" />
      </Field>
    </InLanguage>,
  );

  expect(page).toContain('<div lang="en">');
  expect(page).toContain("(optional)");
  expect(page).toContain("Error: ");
});

it("a table has a caption, headers for columns and rows, and words for emptiness", () => {
  const columns = [
    { key: "name", heading: "Organisatie", namesRow: true, cell: (row: string) => row },
    { key: "length", heading: "Lengte", numeric: true, cell: (row: string) => row.length },
  ];
  const table = (rows: string[]) =>
    renderToStaticMarkup(
      <DataTable caption="Wie" columns={columns} rows={rows} rowKey={(row) => row} empty="Niemand" />,
    );

  expect(table(["Vlakglas"])).toMatch(/<caption[^>]*>Wie<\/caption>.*<th scope="col".*<th scope="row"/);
  expect(table(["Vlakglas"])).not.toContain("Niemand");
  expect(table([])).toContain("Niemand");
});
