type RowHeadingProps = {
  /** Where the band of this row has its middle, and how far above it the words stand. */
  readonly y: number;
  readonly rise: number;
  readonly width: number;
  readonly title: string;
  readonly note: string;
};

/** Above a bar: what it is about on the left, what it says on the right; nothing overlaps at any width. */
export const RowHeading = ({ y, rise, width, title, note }: RowHeadingProps) => {
  const room = Math.max(8, Math.floor((width - note.length * 7 - 24) / 7.6));
  return (
    <>
      <text className="chart-label" x={0} y={y - rise}>
        {title.length > room ? `${title.slice(0, room - 1)}…` : title}
      </text>
      <text className="chart-note" x={width - 4} y={y - rise} textAnchor="end">
        {note}
      </text>
    </>
  );
};
