import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDecimals, compareDecimals } from "#infra/local/dynamodb/items/decimal.ts";

/** A whole number and how many of its digits stand behind the point. */
const decimal = fc.record({
  whole: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
  places: fc.integer({ min: 0, max: 10 }),
});
type Decimal = { whole: bigint; places: number };

const written = ({ whole, places }: Decimal): string => {
  const digits = (whole < 0n ? -whole : whole).toString().padStart(places + 1, "0");
  const [left, right] = [
    digits.slice(0, digits.length - places),
    digits.slice(digits.length - places).replace(/0+$/, ""),
  ];
  return `${whole < 0n ? "-" : ""}${left}${right === "" ? "" : `.${right}`}`;
};
const scaled = ({ whole, places }: Decimal): bigint => whole * 10n ** BigInt(10 - places);

describe("decimals", () => {
  it("are added and subtracted exactly", () => {
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        expect(addDecimals(written(one), written(other))).toBe(
          written({ whole: scaled(one) + scaled(other), places: 10 }),
        );
        expect(addDecimals(written(one), written(other), -1)).toBe(
          written({ whole: scaled(one) - scaled(other), places: 10 }),
        );
      }),
    );
  });

  it("are in the order of their values", () => {
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const difference = scaled(one) - scaled(other);

        expect(compareDecimals(written(one), written(other))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
    );
  });
});
