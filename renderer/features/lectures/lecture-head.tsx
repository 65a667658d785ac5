import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import {
  addLecture,
  copyOpenLecture,
  deleteOpenLecture,
  renameOpenLecture,
} from './lecture-edits.ts';
import {
  isShippedOpen,
  openLecture,
  openLectureId,
  openTitle,
  ownLectures,
  shippedLectures,
} from './open-lecture.ts';

/** Which lecture is open, and what can be done with it as a whole. */
export function LectureHead() {
  const isRenaming = useSignal(false);
  return (
    <div class="lecture-head">
      {isRenaming.value ? (
        <TitleField
          onDone={() => {
            isRenaming.value = false;
          }}
        />
      ) : (
        <LectureChooser />
      )}
      {isShippedOpen.value ? (
        <CopyButton />
      ) : (
        <span class="lecture-tools">
          <IconButton
            icon="pencil"
            label={t('lectures.rename')}
            isQuiet
            isPressed={isRenaming.value}
            onClick={() => {
              isRenaming.value = !isRenaming.value;
            }}
          />
          <IconButton
            icon="plus"
            label={t('lectures.new')}
            isQuiet
            onClick={() => void addLecture()}
          />
          <IconButton
            icon="trash"
            label={t('lectures.deleteLecture')}
            isQuiet
            onClick={() => void remove()}
          />
        </span>
      )}
    </div>
  );
}

function LectureChooser() {
  return (
    <select
      class="field"
      aria-label={t('lectures.choose')}
      value={openLectureId.value}
      onChange={({ currentTarget }) => openLecture(currentTarget.value)}
    >
      <optgroup label={t('lectures.own')}>
        {ownLectures.value.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('lectures.shipped')}>
        {shippedLectures.value.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

function TitleField({ onDone }: { readonly onDone: () => void }) {
  const id = useId();
  const store = (title: string) => {
    if (title.trim() !== '' && title.trim() !== openTitle.value) void renameOpenLecture(title);
    onDone();
  };
  return (
    <>
      <label class="visually-hidden" for={id}>
        {t('lectures.lectureTitle')}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        maxLength={300}
        autofocus
        defaultValue={openTitle.value}
        onBlur={({ currentTarget }) => store(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </>
  );
}

function CopyButton() {
  return (
    <button type="button" class="button" onClick={() => void copyOpenLecture(openTitle.value)}>
      <Icon name="plus" />
      {t('lectures.copy')}
    </button>
  );
}

async function remove(): Promise<void> {
  const title = openTitle.value;
  if (await deleteOpenLecture()) notify('info', t('lectures.deleted', { title }));
}
