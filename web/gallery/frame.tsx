import { Footer } from "../ui/footer.tsx";
import { Header } from "../ui/header.tsx";
import { useWords } from "../ui/language.tsx";
import { galleryWords } from "./words.ts";

/** Which specimen the address asks for: `?show=answer`. */
export const shown = (): string => new URLSearchParams(location.search).get("show") ?? "parts";

export const GalleryHeader = () => {
  const say = useWords(galleryWords);
  const nav = [
    { href: "?show=parts", label: say.parts, current: shown() === "parts" },
    { href: "?show=answer", label: say.answering, current: shown() === "answer" },
    { href: "?show=kinds", label: say.kinds, current: shown() === "kinds" },
    { href: "?show=round", label: say.round, current: shown() === "round" },
  ];
  return <Header home="?show=parts" nav={nav} />;
};

export const GalleryFooter = () => {
  const say = useWords(galleryWords);
  return (
    <Footer
      links={[
        { href: "#content", label: say.privacy },
        { href: "#help", label: say.help },
      ]}
    >
      <p>{say.by}</p>
    </Footer>
  );
};
