type RowHeadingProps = {
  /** Where the band of this row has its middle, and how far above it the words stand. */
  readonly y: number;
  readonly rise: number;
  readonly width: number;
  readonly title: string;
  readonly note: string;
};

/** Below this many CSS pixels the words and what they say no longer fit on one line. */
export const isNarrow = (width: number): boolean => width < 520;

/** Above a bar: what it is about on the left, what it says on the right; nothing overlaps at any width. */
export const RowHeading = ({ y, rise, width, title, note }: RowHeadingProps) => {
  const narrow = isNarrow(width);
  const room = Math.max(8, Math.floor((narrow ? width : width - note.length * 7 - 24) / 7.4));
  return (
    <>
      <text className="chart-label" x={0} y={y - rise - (narrow ? 19 : 0)}>
        {title.length > room ? `${title.slice(0, room - 1)}…` : title}
      </text>
      <text className="chart-note" x={narrow ? 0 : width - 4} y={y - rise} textAnchor={narrow ? "start" : "end"}>
        {note}
      </text>
    </>
  );
};
