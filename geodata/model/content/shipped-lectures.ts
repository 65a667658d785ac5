import type { Localized } from './records.ts';

/** A lecture that comes with the atlas: records in order, in sections. */
export interface ShippedLecture {
  readonly id: string;
  readonly title: Localized;
  readonly sections: readonly {
    readonly title: Localized;
    /** Ids of events: each is a scene, with the record's own title, time, place and words. */
    readonly eventIds: readonly string[];
  }[];
}

/** The lectures that come with the atlas. They say nothing that the records do not say. */
export const SHIPPED_LECTURES: readonly ShippedLecture[] = [
  {
    id: 'shipped-pac-bo-to-dien-bien-phu',
    title: { en: 'From Pac Bo to Dien Bien Phu', vi: 'Từ Pác Bó đến Điện Biên Phủ' },
    sections: [
      {
        title: { en: 'The way home', vi: 'Đường về nước' },
        eventIds: [
          'wandering-1927-1941',
          'ho-crosses-border',
          'ho-in-coc-bo-cave',
          'viet-minh-founded',
        ],
      },
      {
        title: { en: 'The August Revolution', vi: 'Cách mạng Tháng Tám' },
        eventIds: [
          'japanese-coup-1945',
          'ho-reaches-tan-trao',
          'august-revolution',
          'independence-1945',
        ],
      },
      {
        title: { en: 'The French war', vi: 'Cuộc chiến với Pháp' },
        eventIds: [
          'haiphong-1946',
          'war-outbreak-1946',
          'border-campaign-1950',
          'laos-offensive-1953',
        ],
      },
      {
        title: { en: 'Dien Bien Phu', vi: 'Điện Biên Phủ' },
        eventIds: [
          'operation-castor',
          'dbp-gun-hauling',
          'dbp-change-of-plan',
          'dbp-beatrice-falls',
          'dbp-five-hills',
          'dbp-a1-mine',
          'dbp-falls',
        ],
      },
    ],
  },
  {
    id: 'shipped-seventeenth-parallel',
    title: { en: 'The line at the 17th parallel', vi: 'Giới tuyến ở vĩ tuyến 17' },
    sections: [
      {
        title: { en: 'Geneva', vi: 'Hội nghị Genève' },
        eventIds: [
          'geneva-conference',
          'geneva-indochina-phase',
          'geneva-line-bargaining',
          'geneva-agreement',
          'parallels-compared',
        ],
      },
      {
        title: { en: 'Two zones', vi: 'Hai miền' },
        eventIds: [
          'ceasefire-1954',
          'regroupment',
          'passage-to-freedom',
          'dmz-set-up',
          'vinh-linh-special-zone',
          'elections-not-held',
          'flag-contest',
        ],
      },
      {
        title: { en: 'The line at war', vi: 'Giới tuyến trong chiến tranh' },
        eventIds: [
          'dmz-bombing',
          'mcnamara-line-built',
          'siege-of-con-thien',
          'hien-luong-bridge-destroyed',
          'easter-offensive-dmz',
          'reunification',
        ],
      },
    ],
  },
  {
    id: 'shipped-ho-chi-minh-trail',
    title: {
      en: 'The Ho Chi Minh Trail 1959–1975',
      vi: 'Đường mòn Hồ Chí Minh 1959–1975',
    },
    sections: [
      {
        title: { en: 'Footpaths and ships', vi: 'Lối mòn và những con tàu' },
        eventIds: ['group-559', 'first-foot-route-1959', 'trail-west-1961', 'sea-trail'],
      },
      {
        title: { en: 'Roads', vi: 'Đường xe chạy' },
        eventIds: [
          'first-motor-roads',
          'tan-ky-1964',
          'steel-tiger',
          'route-20',
          'sihanouk-trail',
          'road-expansion-1968',
        ],
      },
      {
        title: { en: 'Under the bombs', vi: 'Dưới bom đạn' },
        eventIds: [
          'siege-of-khe-sanh',
          'trail-pipeline',
          'dong-loc-1968',
          'commando-hunt',
          'operation-menu',
          'lam-son-719',
        ],
      },
      {
        title: { en: 'To the end', vi: 'Đến ngày cuối' },
        eventIds: ['recovery-1971', 'east-truong-son', 'fall-of-saigon', 'trail-balance'],
      },
    ],
  },
];
