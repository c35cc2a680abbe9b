import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { Id } from "#shared/kernel/id.ts";
import { inLanguage } from "#shared/kernel/text.ts";
import { freshSectionId } from "#shared/questionnaires/editing/commands.ts";
import { found } from "#shared/questionnaires/editing/placing.ts";
import { Button } from "../ui/button.tsx";
import { useLanguage, useWords } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { PageHeading } from "../ui/page.tsx";
import { Row, Stack } from "../ui/stack.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { CopyIn } from "./bank/copy-in.tsx";
import { BuilderBar } from "./builder-bar.tsx";
import { Clashes } from "./clashes.tsx";
import { EmptyEditor } from "./empty-editor.tsx";
import type { Held } from "./keeping/keeper.ts";
import { KeeperProvider, useKeeper, useKept, useNewKeeper, useRestingDraft } from "./keeping/use-keeper.ts";
import { KindDialog } from "./kind-dialog.tsx";
import { ListsView } from "./lists/lists-view.tsx";
import { listsWords } from "./lists/lists-words.ts";
import { Offer } from "./offer.tsx";
import { OptionSets } from "./option-sets.tsx";
import { Outline } from "./outline.tsx";
import { fieldIds, type Opened, type Place, PlaceProvider, usePlace, type View } from "./place.ts";
import { Preview } from "./preview/preview.tsx";
import { Problems, useProblems } from "./problems.tsx";
import { QuestionEditor } from "./question-editor.tsx";
import { SectionEditor } from "./section-editor.tsx";
import { WholeEditor } from "./whole-editor.tsx";
import { builderWords } from "./words.ts";
import "./builder.css";

type BuilderProps = { readonly questionnaireId: Id<"questionnaire">; readonly first: Held };

/** Where a questionnaire is written. What was read is only where it begins; from then on the keeper has it. */
export const Builder = ({ questionnaireId, first }: BuilderProps) => {
  const keeper = useNewKeeper(questionnaireId, first);
  const [opened, setOpened] = useState<Opened>();
  const [wanted, setWanted] = useState<{ readonly field: string | undefined }>();
  const [view, setView] = useState<View>("edit");
  const [english, setEnglish] = useState(() => first.content.title.en !== undefined);
  const [told, setTold] = useState("");

  const place = useMemo<Place>(
    () => ({
      opened,
      open: (next, field) => {
        setView("edit");
        setOpened(next);
        setWanted({ field });
      },
      view,
      show: setView,
      english,
      tell: setTold,
    }),
    [opened, view, english],
  );
  useEffect(() => {
    if (wanted === undefined) return;
    const editor = document.getElementById("bewerken");
    const field = wanted.field === undefined ? null : document.getElementById(wanted.field);
    const target = field ?? editor?.querySelector<HTMLElement>("input, textarea, button") ?? null;
    target?.closest("details")?.setAttribute("open", "");
    target?.scrollIntoView({ block: "center" });
    target?.focus({ preventScroll: true });
  }, [wanted]);

  return (
    <KeeperProvider value={keeper}>
      <PlaceProvider value={place}>
        <Parts questionnaireId={questionnaireId} onEnglish={() => setEnglish(!english)} view={view} onView={setView} />
        <p className="for-screen-readers" role="status">
          {told}
        </p>
      </PlaceProvider>
    </KeeperProvider>
  );
};

type PartsProps = {
  readonly questionnaireId: Id<"questionnaire">;
  readonly onEnglish: () => void;
  readonly view: View;
  readonly onView: (view: View) => void;
};

const Parts = ({ questionnaireId, onEnglish, view, onView }: PartsProps) => {
  const say = useWords(builderWords);
  const language = useLanguage();
  const lists = useWords(listsWords);
  const keeper = useKeeper();
  const draft = useRestingDraft();
  const problems = useProblems();
  const closed = useKept((kept) => kept.closed);
  const root = useRef<HTMLDivElement>(null);

  const undoes = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) keeper.redo();
    else keeper.undo();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears Ctrl+Z wherever the focus is within the builder
    <div className="builder" ref={root} onKeyDown={undoes}>
      <Stack>
        <PageHeading kicker={say.kicker}>{inLanguage(draft.title, language) || say.untitled}</PageHeading>
        <BuilderBar onEnglish={onEnglish} />
        {closed && (
          <Notice tone="warning" announce="now" heading={say.closed}>
            <p>{say.closedWhat}</p>
            <Button onClick={() => location.reload()}>{say.reload}</Button>
          </Notice>
        )}
        <Clashes />
        <Tabs
          label={say.views}
          selected={view}
          onSelect={(next) => onView(next as View)}
          tabs={[
            { id: "edit", label: say.edit, content: <Editing /> },
            { id: "preview", label: say.preview, content: <Preview /> },
            { id: "sets", label: say.sets, content: <OptionSets /> },
            { id: "lists", label: lists.lists, content: <ListsView /> },
            { id: "problems", label: say.problems(problems.length), content: <Problems problems={problems} /> },
            {
              id: "offer",
              label: say.offer,
              content: <Offer questionnaireId={questionnaireId} left={problems.length} />,
            },
          ]}
        />
      </Stack>
    </div>
  );
};

/** The outline, and beside it (on a phone instead of it) what is open of it. */
const Editing = () => {
  const say = useWords(builderWords);
  const keeper = useKeeper();
  const { opened, open } = usePlace();
  const [adding, setAdding] = useState(false);
  const questions = useKept(({ history }) => history.draft.questions.length);
  const addSection = () => {
    const id = freshSectionId(keeper.view().history.draft);
    keeper.edit({ is: "section-in", section: { id, title: { nl: "" } }, before: null });
    open({ is: "section", id }, fieldIds.title);
  };
  const sectionOpen = () => {
    if (opened?.is === "section") return opened.id;
    const { questions } = keeper.view().history.draft;
    return opened?.is === "question" ? found(questions, opened.id)?.section : undefined;
  };
  return (
    <div className="builder-parts" data-open={opened !== undefined || undefined}>
      <div className="builder-outline">
        <Stack gap="small">
          <h2 className="builder-heading">{say.outline}</h2>
          <Row>
            <Button look="primary" onClick={() => setAdding(true)}>
              {say.addQuestion}
            </Button>
            <Button onClick={addSection}>{say.addSection}</Button>
          </Row>
          <Row>
            <Button look="quiet" onClick={() => open({ is: "bank", section: sectionOpen() })}>
              {say.takeOver}
            </Button>
            <Button look="quiet" onClick={() => open({ is: "whole" })}>
              {say.about}
            </Button>
          </Row>
          {questions > 0 && <p className="outline-help">{say.outlineHelp}</p>}
          <Outline />
        </Stack>
      </div>
      <div className="builder-editor" id="bewerken">
        {opened !== undefined && (
          <div className="builder-back">
            <Button look="quiet" onClick={() => open(undefined)}>
              {say.toOutline}
            </Button>
          </div>
        )}
        {opened?.is === "question" && <QuestionEditor id={opened.id} />}
        {opened?.is === "section" && <SectionEditor key={opened.id} id={opened.id} />}
        {opened?.is === "whole" && <WholeEditor />}
        {opened?.is === "bank" && <CopyIn from={opened.section} />}
        {opened === undefined && <EmptyEditor />}
      </div>
      <KindDialog open={adding} onClose={() => setAdding(false)} />
    </div>
  );
};
