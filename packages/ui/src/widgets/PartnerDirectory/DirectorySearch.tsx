import { useDeferredValue, useId, useMemo, useState } from "react";
import type { Language } from "../../language/Language";
import { DirectoryRows } from "./DirectoryRows";
import type { partnerDirectoryMessages } from "./partnerDirectoryMessages";
import type { PartnerDirectoryModel } from "./partnerDirectoryModel";
import { useIsPrinting } from "./useIsPrinting";

/** More rows than these at once would make typing slow. */
const rowsAtOnce = 200;

interface DirectorySearchProps {
  model: PartnerDirectoryModel;
  say: typeof partnerDirectoryMessages.english;
  language: Language;
  /** Without one the list is whole, and the field keeps its place for when there is one. */
  hasScript: boolean;
}

/** A field, how much it finds, and the first rows of that; more on request, and all on paper. */
export function DirectorySearch({ model, say, language, hasScript }: DirectorySearchProps) {
  const fieldId = useId();
  const hintId = useId();
  const [query, setQuery] = useState("");
  const [pages, setPages] = useState(1);
  const isPrinting = useIsPrinting();
  // The field shows a letter at once; the list follows when there is time.
  const asked = useDeferredValue(query);
  const found = useMemo(
    () => (asked.trim() === "" ? model.rows : model.find(asked)),
    [model, asked],
  );
  const shown = useMemo(
    () => (hasScript && !isPrinting ? found.slice(0, pages * rowsAtOnce) : found),
    [found, pages, hasScript, isPrinting],
  );
  const left = found.length - shown.length;
  const number = (value: number) => new Intl.NumberFormat(language.locale).format(value);
  const all = number(model.rows.length);
  const isAll = found.length === model.rows.length;
  const counted = isAll ? say.everything(all) : say.found(number(found.length), all);

  return (
    <>
      <search
        className={
          asked.trim() === "" ? "di-directory-search" : "di-directory-search di-directory-asked"
        }
      >
        <label className="di-directory-label" htmlFor={fieldId}>
          {say.search}
        </label>
        <input
          id={fieldId}
          className="di-directory-field"
          type="search"
          value={query}
          disabled={!hasScript}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-describedby={hintId}
          // The index is made for who may type, before the first letter asks for it.
          onFocus={() => {
            setTimeout(() => model.find(""));
          }}
          onChange={({ target }) => {
            setQuery(target.value);
            setPages(1);
          }}
        />
        <p className="di-directory-count" role="status">
          {counted}
          {left > 0 && say.firstShown(number(shown.length))}
        </p>
        <p id={hintId} className="di-directory-hint">
          {say.hint}
        </p>
      </search>
      {model.mostly && <p className="di-directory-hint">{model.mostly}</p>}
      <DirectoryRows model={model} rows={shown} label={say.list(model.title)}>
        {found.length === 0 && <p className="di-directory-nothing">{say.nothing(asked.trim())}</p>}
        {left > 0 && (
          <p className="di-directory-more">
            <button type="button" onClick={() => setPages(pages + 1)}>
              {say.showMore(number(Math.min(left, rowsAtOnce)))}
            </button>
          </p>
        )}
      </DirectoryRows>
    </>
  );
}
