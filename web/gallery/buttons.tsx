import { useState } from "react";
import { Button, ButtonLink } from "../ui/button.tsx";
import { useWords } from "../ui/language.tsx";
import { Row } from "../ui/stack.tsx";
import { Part } from "./part.tsx";
import { galleryWords } from "./words.ts";

/** Every look of a button, at rest, at work and out of reach. */
export const Buttons = () => {
  const say = useWords(galleryWords);
  const [busy, setBusy] = useState(false);
  return (
    <Part heading={say.headings.buttons}>
      <Row>
        <Button look="primary" busy={busy} busyWords={say.sending} onClick={() => setBusy(true)}>
          {say.send}
        </Button>
        <Button>{say.keep}</Button>
        <Button look="quiet">{say.show}</Button>
        <Button look="danger">{say.withdraw}</Button>
      </Row>
      <Row>
        <Button look="primary" busy>
          {say.send}
        </Button>
        <Button look="primary" disabled>
          {say.cannot}
        </Button>
        <ButtonLink look="primary" href="#content">
          {say.next}
        </ButtonLink>
        <ButtonLink href="#content">{say.previous}</ButtonLink>
      </Row>
    </Part>
  );
};
