import { describe, expect, it } from "vitest";
import { chartSvg } from "#functions/reports/svg/chart-svg.ts";
import { hatches, light } from "#shared/charts/palette.ts";
import type { Cell, ChartSpec } from "#shared/questions/chart.ts";
import { expectGolden } from "../../support/golden.ts";

const exact = (count: number): Cell => ({ shown: "exact", count });
const bar = (nl: string, cell: Cell, aside?: true) => ({
  code: nl,
  label: { nl, en: nl },
  cell,
  ...(aside && { aside }),
});
const spec = (shape: ChartSpec["shape"], rows: ChartSpec["rows"]): ChartSpec => ({
  shape,
  title: { nl: "Wat vindt u?" },
  unit: { nl: "organisaties" },
  invited: 14,
  rows,
});
const scale = (...cells: readonly Cell[]) =>
  ["oneens", "eerder oneens", "neutraal", "eerder eens", "eens"].map((step, at) =>
    bar(step, cells[at] ?? { shown: "not" }),
  );

const places = (...cells: readonly Cell[]) =>
  ["plaats 1", "plaats 2", "plaats 3"].map((place, at) => bar(place, cells[at] ?? { shown: "not" }));
const parts = (...cells: readonly Cell[]) =>
  [
    [0, 0],
    [1, 25],
    [26, 50],
    [51, 100],
  ].map(([from = 0, to = 0], at) => ({
    ...bar(`${from}–${to}`, cells[at] ?? { shown: "not" }),
    between: { from, to },
  }));

const charts: Readonly<Record<string, ChartSpec>> = {
  "bars-exact": spec("bars", [
    {
      item: null,
      n: 12,
      bars: [
        bar("duaal", exact(7)),
        bar("voltijd", exact(4)),
        bar("een erg lange naam voor een route die niet op één regel past", exact(1)),
        bar("geen opgave", exact(0), true),
      ],
    },
  ]),
  "bars-banded": spec("bars", [
    {
      item: null,
      n: 9,
      because: "band",
      bars: [bar("ja", { shown: "at-least", count: 7 }), bar("nee", { shown: "at-most", count: 2 })],
    },
  ]),
  "bars-ticks": spec("bars", [
    { item: "a", label: { nl: "praktijk" }, n: 12, bars: [bar("ja", exact(9))] },
    { item: "b", label: { nl: "taal" }, n: 12, because: "band", bars: [bar("ja", { shown: "at-most", count: 2 })] },
    { item: "c", label: { nl: "theorie" }, because: "too-few", bars: [bar("ja", { shown: "not" })] },
  ]),
  "diverging-rows": spec("diverging", [
    {
      item: "a",
      label: { nl: "vakkennis" },
      n: 12,
      bars: [...scale(exact(1), exact(2), exact(3), exact(2), exact(3)), bar("n.v.t.", exact(1), true)],
    },
    {
      item: "b",
      label: { nl: "samenwerken" },
      n: 12,
      because: "band",
      bars: scale(
        { shown: "at-most", count: 2 },
        { shown: "at-most", count: 2 },
        { shown: "at-most", count: 2 },
        { shown: "at-most", count: 2 },
        { shown: "at-least", count: 10 },
      ),
    },
    { item: "c", label: { nl: "digitale vaardigheden" }, because: "too-few", bars: scale() },
  ]),
  "histogram-columns": spec("histogram", [
    {
      item: null,
      n: 11,
      bars: [
        bar("0–9%", exact(0)),
        bar("10–19%", exact(5)),
        bar("20–29%", exact(3)),
        bar("30% en meer", exact(2)),
        bar("Geen opgave", exact(1), true),
      ],
    },
  ]),
  "histogram-banded": spec("histogram", [
    {
      item: null,
      n: 9,
      because: "band",
      bars: [
        bar("1", { shown: "at-most", count: 2 }),
        bar("2", { shown: "at-least", count: 7 }),
        bar("3", { shown: "at-most", count: 2 }),
      ],
    },
  ]),
  ranks: spec("ranks", [
    {
      item: "a",
      label: { nl: "betaalde stages" },
      n: 12,
      bars: [...places(exact(5), exact(3), exact(1)), bar("niet gekozen", exact(3), true)],
    },
    {
      item: "b",
      label: { nl: "meeloopdagen en gastlessen door mensen uit de praktijk" },
      n: 12,
      because: "band",
      bars: places({ shown: "at-most", count: 2 }, { shown: "at-least", count: 10 }, { shown: "at-most", count: 2 }),
    },
    { item: "c", label: { nl: "betere loopbaanpaden" }, because: "too-few", bars: places() },
  ]),
  shares: spec("shares", [
    { item: "a", label: { nl: "associate degree" }, n: 12, bars: parts(exact(1), exact(4), exact(6), exact(0)) },
    {
      item: "b",
      label: { nl: "hbo-bachelor" },
      n: 12,
      bars: [...parts(exact(0), exact(0), exact(3), exact(8)), bar("Geen opgave", exact(1), true)],
    },
  ]),
  quadrant: spec(
    "quadrant",
    ["vakkennis", "samenwerken", "digitale vaardigheden en alles wat daarbij hoort"].flatMap((nl, at) =>
      ["belang", "beheersing"].map((column, second) => ({
        item: `${at}:${column}`,
        label: { nl: `${nl}: ${column}` },
        at: { row: { code: `${at}`, label: { nl } }, column: { code: column, label: { nl: column } } },
        n: 12,
        bars: scale(...(at === 2 && second === 1 ? [] : [1, 2, 3 - second, 2, 4 + second].map(exact))),
      })),
    ),
  ),
  "histogram-long-names": spec("histogram", [
    {
      item: null,
      n: 6,
      bars: ["onvergelijkbaarverminderd", "gelijkgebleven", "buitengewoon vermeerderd"].map((nl) => bar(nl, exact(2))),
    },
  ]),
};

describe("a chart in print", () => {
  it.each(Object.keys(charts))("%s is drawn as agreed", (name) => {
    const chart = charts[name];

    expectGolden(`charts/${name}.svg`, chartSvg(chart as ChartSpec, "nl"));
  });

  it("has the colours of the screen and no others", () => {
    const { roles, diverging, sequential, qualitative } = light;
    const known = [...Object.values(roles), ...diverging, ...sequential, ...qualitative] as readonly string[];

    for (const chart of Object.values(charts))
      for (const [colour] of chartSvg(chart, "nl").matchAll(/#[0-9a-f]{6}/g)) expect(known).toContain(colour);
  });

  it("hatches a bound, and draws nothing that is as long as something nobody told", () => {
    const banded = chartSvg(charts["bars-banded"] as ChartSpec, "nl");

    expect(banded).toContain(`rotate(${hatches.banded.angle})`);
    expect(banded.match(/fill="url\(#banded\)"/g)).toHaveLength(1);
    expect(banded).not.toContain(`fill="${light.roles.brand}"`);
    expect(banded).toContain("minstens 7 van 9");
    expect(banded).toContain("hoogstens 2 van 9");
  });

  it("is never higher than fits on a page, and says what it leaves to the table", () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      item: `${at}`,
      label: { nl: `Onderdeel ${at}` },
      n: 12,
      bars: [bar("ja", exact(at % 12))],
    }));

    const svg = chartSvg(spec("bars", rows), "nl");

    expect(Number(/height="([\d.]+)"/.exec(svg)?.[1])).toBeLessThan(460);
    expect(svg).toMatch(/… en nog \d+; zie de tabel bij deze figuur/);
  });
});
