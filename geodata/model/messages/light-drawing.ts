import type { Localized } from '../content/records.ts';

/** What the atlas does where a computer draws slowly, and why. */
export const lightDrawingMessages = {
  'light.title': { en: 'A slow computer', vi: 'Máy tính chậm' },
  'light.choice': { en: 'Draw lightly', vi: 'Vẽ nhẹ' },
  'light.automatic': { en: 'Where it is needed', vi: 'Khi cần' },
  'light.always': { en: 'Always', vi: 'Luôn luôn' },
  'light.never': { en: 'Never', vi: 'Không bao giờ' },
  'light.what': {
    en: 'Drawn lightly, the map jumps where it else flies, nothing fades, and while you move it by hand it is coarse; at rest it shows everything.',
    vi: 'Khi vẽ nhẹ, bản đồ chuyển thẳng đến nơi thay vì bay, không có hiệu ứng mờ dần, và thô hơn trong lúc được kéo; khi đứng yên, bản đồ hiện đủ mọi chi tiết.',
  },
  'light.software': {
    en: 'This computer draws the map without a graphics card.',
    vi: 'Máy này vẽ bản đồ mà không có card đồ họa.',
  },
  'light.slow': {
    en: 'This computer was slow to draw the first flight over the map.',
    vi: 'Máy này vẽ chậm ở lần bay đầu tiên trên bản đồ.',
  },
  'light.isOn': { en: 'It is drawn lightly now.', vi: 'Bản đồ đang được vẽ nhẹ.' },
  'light.isOff': {
    en: 'It is drawn in full all the same.',
    vi: 'Bản đồ vẫn được vẽ đầy đủ.',
  },
} as const satisfies Record<string, Localized>;
