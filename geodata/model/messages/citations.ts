import type { PositionBasis } from '../content/place-source.ts';
import type { Localized, PlaceRole } from '../content/records.ts';

const placeRoleMessages = {
  'records.place.site': { en: 'where it happened', vi: 'nơi diễn ra' },
  'records.place.origin': { en: 'starting point', vi: 'điểm đi' },
  'records.place.destination': { en: 'destination', vi: 'điểm đến' },
  'records.place.via': { en: 'on the way', vi: 'trên đường đi' },
  'records.place.seat': { en: 'seat or headquarters', vi: 'nơi đặt trụ sở' },
  'records.place.affected': { en: 'affected', vi: 'nơi chịu ảnh hưởng' },
} as const satisfies Record<`records.place.${PlaceRole}`, Localized>;

const basisMessages = {
  'records.basis.survey': { en: 'surveyed', vi: 'đo đạc' },
  'records.basis.gazetteer': { en: 'from a gazetteer', vi: 'theo danh mục địa danh' },
  'records.basis.sketch-map': { en: 'from a sketch map', vi: 'theo sơ đồ' },
  'records.basis.relative': { en: 'from a description', vi: 'theo mô tả' },
  'records.basis.estimate': { en: 'estimated', vi: 'ước đoán' },
} as const satisfies Record<`records.basis.${PositionBasis}`, Localized>;

/** What a record says of its sources, and of those who are in it. */
export const citationMessages = {
  ...placeRoleMessages,
  ...basisMessages,
  'records.chapter': { en: 'Chapter: {title}', vi: 'Chương: {title}' },
  'records.sourceNumber': { en: 'Source {number}', vi: 'Nguồn {number}' },
  'records.sourceNumberAt': { en: 'Source {number}, {locator}', vi: 'Nguồn {number}, {locator}' },
  'records.unsourced': { en: 'not yet sourced', vi: 'chưa có nguồn' },
  'records.essayView': { en: 'the essay’s own view', vi: 'quan điểm của bài tiểu luận' },
  'records.versionText': { en: 'Version', vi: 'Thuyết' },
  'records.versionHolder': { en: 'Held by', vi: 'Theo' },
  'records.versionSources': { en: 'Sources', vi: 'Nguồn' },
  'records.figureAsOf': { en: 'as of {date}', vi: 'tính đến {date}' },
  'records.valuesInEnglish': {
    en: 'In English',
    vi: 'Số liệu diễn đạt bằng lời được giữ bằng tiếng Anh.',
  },
  'records.actors': { en: 'People and organisations', vi: 'Nhân vật và tổ chức' },
  'records.essaySection.0': { en: 'Introduction', vi: 'Lời mở đầu' },
  'records.essaySection.1': {
    en: 'On the nationalist movement and Ho Chi Minh',
    vi: 'Về phong trào dân tộc và Hồ Chí Minh',
  },
  'records.essaySection.2': {
    en: 'On the first Indochina war, 1946–1954',
    vi: 'Về chiến tranh Đông Dương lần thứ nhất, 1946–1954',
  },
  'records.essaySection.3': {
    en: 'On the second Indochina war, 1955–1975',
    vi: 'Về chiến tranh Đông Dương lần thứ hai, 1955–1975',
  },
  'records.essaySection.4': {
    en: 'On Viet Minh and Viet Cong, and the war until its end',
    vi: 'Về Việt Minh và Việt Cộng, và cuộc chiến đến ngày kết thúc',
  },
  'records.essaySection.5': { en: 'On China in the war', vi: 'Về Trung Quốc trong cuộc chiến' },
  'records.essayParagraphs': { en: '{section}: paragraph {list}', vi: '{section}: đoạn {list}' },
  'records.essayNotes': { en: 'Footnote {list}', vi: 'Chú thích {list}' },
} as const satisfies Record<string, Localized>;
