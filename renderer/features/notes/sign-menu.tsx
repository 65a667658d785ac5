import { CAMPAIGN_KINDS } from '../../../geodata/model/workbook/note-style.ts';
import { runCommand } from '../../core/commands.ts';
import { t } from '../../core/language.ts';
import { Menu } from '../../ui/menu.tsx';

/** The signs of campaign maps, each drawn by a line or a click. */
export function SignMenu() {
  return (
    <div class="sign-menu">
      <Menu label={t('notes.signs')} title={t('notes.signs')} icon="arrow">
        {CAMPAIGN_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class="menu-item"
            onClick={() => runCommand(`note.draw.${kind}`)}
          >
            {t(`notes.campaign.${kind}`)}
          </button>
        ))}
        <button type="button" class="menu-item" onClick={() => runCommand('note.draw.unit')}>
          {t('notes.unit')}
        </button>
        <button type="button" class="menu-item" onClick={() => runCommand('note.draw.text')}>
          {t('notes.symbol.text')}
        </button>
      </Menu>
    </div>
  );
}
