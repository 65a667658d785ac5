import { useId } from 'preact/hooks';
import { content } from '../../core/content.ts';
import { closeGuide } from '../../core/guide.ts';
import { localized, t } from '../../core/language.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { GuideCard } from './guide-card.tsx';
import { STORIES, type Story } from './moments.ts';
import { beginStory, leaveFor } from './opening.ts';
import { beginTour } from './tour.ts';

/** What is seen in the first moment, and the ways from there. */
export function OpeningCard() {
  const storiesId = useId();
  return (
    <GuideCard
      kind="opening"
      title={t('opening.title')}
      closeLabel={t('opening.close')}
      onClose={() => void closeGuide()}
    >
      <p class="guide-text">{t('opening.seen')}</p>
      <h3 id={storiesId} class="guide-subtitle">
        {t('opening.stories')}
      </h3>
      <ul class="guide-stories" aria-labelledby={storiesId}>
        {STORIES.map((story) => (
          <li key={story.layerId}>
            <StoryButton story={story} />
          </li>
        ))}
      </ul>
      <div class="guide-ways">
        <WayButton words="opening.timeline" command="time.focus" />
        <WayButton words="opening.search" command="search.focus" />
        <WayButton words="opening.everything" command="time.all" />
      </div>
      <p class="guide-foot">
        <button type="button" class="link-button" onClick={beginTour}>
          {t('opening.tour')}
        </button>
      </p>
    </GuideCard>
  );
}

function StoryButton({ story }: { readonly story: Story }) {
  const layer = content.value.layers.find(({ id }) => id === story.layerId);
  if (layer === undefined) return null;
  return (
    <button
      type="button"
      class="button guide-story"
      data-layer={story.layerId}
      title={localized(layer.description)}
      onClick={() => beginStory(story)}
    >
      <span class="layer-sample" aria-hidden="true" />
      <span>{localized(layer.title)}</span>
    </button>
  );
}

interface WayButtonProps {
  readonly words: 'opening.timeline' | 'opening.search' | 'opening.everything';
  readonly command: 'time.focus' | 'search.focus' | 'time.all';
}

function WayButton({ words, command }: WayButtonProps) {
  return (
    <button type="button" class="button is-quiet guide-way" onClick={() => leaveFor(command)}>
      <span>{t(words)}</span>
      <span class="key" aria-hidden="true">
        {keysOf(command)}
      </span>
    </button>
  );
}
