import type { Handout } from '../../../../../../geodata/model/app/handout.ts';

/** One grey pixel, as the smallest JPEG there is. */
const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
  'base64',
);

/** A lecture of so many scenes whose words would be markup, were they not words. */
export function madeHandout(format: Handout['format'], count = 7): Handout {
  return {
    format,
    language: 'vi',
    title: 'Đường Trường Sơn <1959–1975>',
    credits: 'GSHHG · © GeoNames, CC BY 4.0',
    scenes: Array.from({ length: count }, (_, index) => ({
      title: `Cảnh ${index + 1}: Tchepone & "Lao Bảo"`,
      section: index === 0 ? 'Khởi đầu' : '',
      caption: index === 1 ? 'Nhìn từ phía tây' : '',
      date: '30 tháng 1 năm 1968',
      notes: [
        { kind: 'heading' as const, text: 'Mở đầu' },
        { kind: 'paragraph' as const, text: `</script><b>Ghi chú ${index + 1}</b>` },
        { kind: 'item' as const, text: 'Một' },
        { kind: 'item' as const, text: 'Hai' },
      ],
      picture: { bytes: new Uint8Array(JPEG), widthPx: 1280, heightPx: 594 },
    })),
  };
}
