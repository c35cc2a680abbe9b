import { light, type Palette } from "#shared/charts/palette.ts";
import { useWords } from "../ui/language.tsx";
import { Row } from "../ui/stack.tsx";
import { Part } from "./part.tsx";
import { galleryWords } from "./words.ts";
import "./gallery.css";

const roles = Object.keys(light.roles);
const scale = (name: keyof Pick<Palette, "diverging" | "sequential" | "qualitative">) =>
  light[name].map((_, step) => `${name}-${step + 1}`);

const Swatches = ({ names }: { names: readonly string[] }) => (
  <ul className="swatches">
    {names.map((name) => (
      <li key={name}>
        <span className="swatch" style={{ background: `var(--${name})` }} />
        {name}
      </li>
    ))}
  </ul>
);

/** Type scale, roles and data colours. */
export const Colours = () => {
  const say = useWords(galleryWords);
  return (
    <Part heading={say.headings.type}>
      <h3>{say.fit}</h3>
      <p>
        {say.noticeText} <a href="#content">{say.show}</a>. {say.longWord}. <strong>1.234,50</strong> <em>{say.by}</em>
      </p>
      <Swatches names={roles} />
      <Swatches names={scale("diverging")} />
      <Swatches names={scale("sequential")} />
      <Swatches names={scale("qualitative")} />
      <Row>
        <span className="hatch" data-hatch="banded" />
        <span className="hatch" data-hatch="withheld" />
      </Row>
    </Part>
  );
};
