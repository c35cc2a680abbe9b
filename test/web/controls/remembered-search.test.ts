import { expect, it } from "vitest";
import { rememberedSearch } from "#web/controls/remembered-search.ts";

const entry = { code: "2221", label: { nl: "verpleegkundige" } };
const signal = new AbortController().signal;

/** A server that knows one occupation, and what it was asked. */
const server = () => {
  const asked: string[] = [];
  const search = rememberedSearch(async (list, text) => {
    asked.push(`${list} ${text}`);
    if (text === "weg") return undefined;
    return { scheme: "ISCO-08", entries: entry.label.nl.startsWith(text.toLowerCase()) ? [entry] : [] };
  });
  return { asked, type: (text: string, list = "occupations") => search(list, text, signal) };
};

it("going back a letter and typing it again asks nothing anew", async () => {
  const { asked, type } = server();

  for (const text of ["ver", "verp", "ver", "VERP"]) expect((await type(text))?.entries).toEqual([entry]);
  expect(asked).toEqual(["occupations ver", "occupations verp"]);
});

it("typing on after nothing was found asks nothing, in that list", async () => {
  const { asked, type } = server();

  for (const text of ["dro", "drone", "dronepiloot"]) expect((await type(text))?.entries).toEqual([]);
  await type("drone", "programmes");
  expect(asked).toEqual(["occupations dro", "programmes drone"]);
});

it("what could not be reached is asked again", async () => {
  const { asked, type } = server();

  expect([await type("weg"), await type("weg")]).toEqual([undefined, undefined]);
  expect(asked).toHaveLength(2);
});
