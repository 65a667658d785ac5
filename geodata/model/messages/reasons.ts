import type { Localized } from '../content/records.ts';
import { reliefReasonMessages } from './relief.ts';
import { scanReasonMessages } from './scans.ts';

/**
 * Why a file could not be read. An error carries the key as its parameter `reason`, and
 * `translate` words it with the error's other parameters.
 */
export const reasonMessages = {
  'reason.fileMissing': { en: 'there is no such file', vi: 'không có tệp này' },
  'reason.fileForbidden': { en: 'you may not use it', vi: 'bạn không có quyền' },
  'reason.fileIsFolder': { en: 'it is a folder', vi: 'đây là một thư mục' },
  'reason.notAFolder': {
    en: 'a part of its path is not a folder',
    vi: 'một phần của đường dẫn không phải thư mục',
  },
  'reason.foreignTrigger': {
    en: 'it has a trigger called “{name}”',
    vi: 'có trigger tên là “{name}”',
  },
  'reason.foreignView': { en: 'it has a view called “{name}”', vi: 'có view tên là “{name}”' },
  'reason.foreignTable': {
    en: 'it has a table called “{name}”, which is not ours',
    vi: 'có bảng lạ tên là “{name}”',
  },
  'reason.foreignIndex': {
    en: 'it has an index called “{name}”, which is not ours',
    vi: 'có chỉ mục lạ tên là “{name}”',
  },
  'reason.foreignChange': {
    en: '“{name}” in it was changed',
    vi: '“{name}” trong đó đã bị thay đổi',
  },
  'reason.partMissing': { en: '“{name}” is missing from it', vi: 'thiếu “{name}”' },
  'reason.fileBusy': { en: 'another program is using it', vi: 'chương trình khác đang dùng' },
  'reason.fileEndsEarly': { en: 'it ends too early', vi: 'tệp kết thúc quá sớm' },
  'reason.diskReadOnly': { en: 'the disk is read-only', vi: 'đĩa chỉ cho đọc' },
  'reason.notUtf8': {
    en: 'its text is not in UTF-8',
    vi: 'văn bản không theo mã UTF-8',
  },
  'reason.picture': {
    en: 'it is a picture laid over the map',
    vi: 'đây là ảnh phủ lên bản đồ',
  },
  'reason.jsonEndsEarly': {
    en: 'the file ends in the middle of a value',
    vi: 'tệp kết thúc giữa chừng một giá trị',
  },
  'reason.jsonTrailing': {
    en: 'there is text after the end of the value',
    vi: 'còn chữ thừa sau khi giá trị đã kết thúc',
  },
  'reason.jsonValue': { en: 'a value was expected', vi: 'chỗ này phải là một giá trị' },
  'reason.jsonKey': {
    en: 'a property name in double quotes was expected',
    vi: 'chỗ này phải là tên thuộc tính trong dấu ngoặc kép',
  },
  'reason.jsonColon': { en: 'a colon was expected', vi: 'chỗ này phải là dấu hai chấm' },
  'reason.jsonComma': {
    en: 'a comma or the closing bracket was expected',
    vi: 'chỗ này phải là dấu phẩy hoặc dấu đóng ngoặc',
  },
  'reason.notAnObject': {
    en: 'it does not hold an object',
    vi: 'nội dung không phải một đối tượng JSON',
  },
  'reason.wrongType': {
    en: 'its “type” is “{found}”, which is not a GeoJSON type',
    vi: '“type” là “{found}”, không phải kiểu của GeoJSON',
  },
  'reason.badTopology': {
    en: 'it is TopoJSON whose arcs do not fit together',
    vi: 'tệp là TopoJSON nhưng các cung không khớp nhau',
  },
  'reason.esriJson': {
    en: 'it is in Esri’s own JSON; ask the service for GeoJSON (f=geojson) or convert it',
    vi: 'tệp theo JSON riêng của Esri; hãy yêu cầu dịch vụ trả về GeoJSON (f=geojson) hoặc chuyển đổi',
  },
  'reason.noFeatureList': {
    en: 'its “features” is not a list',
    vi: '“features” không phải một danh sách',
  },
  'reason.otherCrs': {
    en: 'its coordinates are in another system ({found}); GeoJSON uses WGS 84',
    vi: 'toạ độ dùng hệ khác ({found}); GeoJSON dùng WGS 84',
  },
  'reason.notAFeature': { en: 'it is not a Feature', vi: 'không phải một Feature' },
  'reason.noGeometry': { en: 'it has no geometry', vi: 'không có hình học' },
  'reason.notAGeometry': { en: 'it is not a geometry', vi: 'không phải một hình học' },
  'reason.tooDeep': {
    en: 'collections nest too deep',
    vi: 'các tập hợp lồng nhau quá sâu',
  },
  'reason.unknownGeometry': {
    en: '“{found}” is not a geometry the atlas reads',
    vi: 'atlas không đọc kiểu hình học “{found}”',
  },
  'reason.notAList': { en: 'a list was expected', vi: 'chỗ này phải là một danh sách' },
  'reason.notAPosition': {
    en: 'a position must be two numbers, longitude and latitude',
    vi: 'vị trí phải gồm hai số, kinh độ và vĩ độ',
  },
  'reason.outOfRange': {
    en: 'longitude {lng}, latitude {lat} is not on Earth',
    vi: 'kinh độ {lng}, vĩ độ {lat} không có trên Trái Đất',
  },
  'reason.swapped': {
    en: 'longitude {lng}, latitude {lat} is not on Earth; the two seem to be swapped, GeoJSON writes longitude first',
    vi: 'kinh độ {lng}, vĩ độ {lat} không có trên Trái Đất; có vẻ hai số bị đảo, GeoJSON ghi kinh độ trước',
  },
  'reason.lineTooShort': {
    en: 'a line needs at least two positions',
    vi: 'một đường cần ít nhất hai vị trí',
  },
  'reason.ringTooShort': {
    en: 'a ring needs at least four positions',
    vi: 'một vành cần ít nhất bốn vị trí',
  },
  'reason.acrossDateLine': {
    en: 'it crosses the 180th meridian; cut it there',
    vi: 'hình cắt qua kinh tuyến 180°; hãy cắt tại đó',
  },
  'reason.badProperties': {
    en: 'the properties are not an object',
    vi: 'phần thuộc tính không phải một đối tượng',
  },
  'reason.badText': { en: 'a text was expected', vi: 'chỗ này phải là văn bản' },
  'reason.textTooLong': {
    en: 'the text is longer than the atlas stores',
    vi: 'văn bản dài hơn mức atlas lưu được',
  },
  'reason.badDate': {
    en: '“{found}” is not a date the atlas reads, such as 1954, 1954-05-07 or 7 May 1954',
    vi: '“{found}” không phải ngày mà atlas đọc được, như 1954, 1954-05-07 hay 7 tháng 5 năm 1954',
  },
  'reason.notAPlace': {
    en: '“{found}” is not a place: degrees, a grid reference (MGRS) or UTM were expected',
    vi: '“{found}” không phải vị trí: cần độ, toạ độ ô vuông (MGRS) hoặc UTM',
  },
  'reason.notWkt': {
    en: '“{found}” is not a shape in well-known text (WKT)',
    vi: '“{found}” không phải hình theo WKT',
  },
  'reason.badEventIds': {
    en: 'a list of event ids was expected',
    vi: 'chỗ này phải là danh sách mã sự kiện',
  },
  'reason.notAWorkbook': {
    en: 'it is not a workbook of the atlas',
    vi: 'tệp không phải sổ của atlas',
  },
  'reason.notTiles': {
    en: 'it is not a file of map tiles',
    vi: 'đây không phải tệp chứa mảnh bản đồ',
  },
  ...reliefReasonMessages,
  ...scanReasonMessages,
} as const satisfies Record<`reason.${string}`, Localized>;

/** The key of a reason. */
export type ReasonKey = keyof typeof reasonMessages;
