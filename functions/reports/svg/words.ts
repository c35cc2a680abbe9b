import { words } from "#shared/kernel/words.ts";

export const svgWords = words(
  {
    notShown: "niet getoond",
    more: (many: number) => `… en nog ${many}; zie de tabel bij deze figuur`,
  },
  {
    notShown: "not shown",
    more: (many) => `… and ${many} more; see the table of this figure`,
  },
);
