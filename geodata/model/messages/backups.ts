import type { Localized } from '../content/records.ts';
import type { BackupOccasion } from '../workbook/backups.ts';
import type { TableName } from '../workbook/change.ts';

type Key = `backups.at.${BackupOccasion}` | `backups.of.${TableName}` | `backups.${string}`;

/** Words of the page of backups. */
export const backupMessages = {
  'backups.title': { en: 'Backups', vi: 'Bản sao lưu' },
  'backups.lead': {
    en: 'Of {workbook} a backup is made when it is opened, every hour in which something was written, and before an import. Each was opened again and compared with the workbook, row by row.',
    vi: 'Sổ {workbook} được sao lưu khi mở, sau mỗi giờ có thay đổi và trước khi nhập tệp. Mỗi bản đã được mở lại và so với sổ, từng dòng một.',
  },
  'backups.make': { en: 'Back up now', vi: 'Sao lưu ngay' },
  'backups.making': { en: 'Backing up…', vi: 'Đang sao lưu…' },
  'backups.restoring': { en: 'Restoring…', vi: 'Đang khôi phục…' },
  'backups.openFolder': { en: 'Open the folder', vi: 'Mở thư mục' },
  'backups.upToDate': {
    en: 'Nothing was written since the newest backup, so none was made.',
    vi: 'Từ bản sao lưu mới nhất chưa có thay đổi nào nên không tạo bản mới.',
  },
  'backups.none': {
    en: 'There is no backup yet. The first is made when the workbook holds something and is opened again, or at once with “Back up now”.',
    vi: 'Chưa có bản sao lưu nào. Bản đầu tiên được tạo khi sổ đã có nội dung và được mở lại, hoặc ngay bây giờ với “Sao lưu ngay”.',
  },
  'backups.notNow': {
    en: 'Finish or leave what is under way first; then the backups can be opened.',
    vi: 'Hãy làm xong hoặc thoát việc đang làm, rồi mở các bản sao lưu.',
  },
  'backups.failed': {
    en: 'No backup could be made. {why} What is stored in the workbook itself is safe.',
    vi: 'Không tạo được bản sao lưu. {why} Những gì đã lưu trong sổ vẫn an toàn.',
  },
  'backups.at.open': { en: 'at opening', vi: 'khi mở sổ' },
  'backups.at.hour': { en: 'hourly', vi: 'hằng giờ' },
  'backups.at.import': { en: 'before an import', vi: 'trước khi nhập tệp' },
  'backups.at.migration': { en: 'before a new format', vi: 'trước khi đổi định dạng' },
  'backups.at.restore': { en: 'before a restore', vi: 'trước khi khôi phục' },
  'backups.at.asked': { en: 'asked for', vi: 'theo yêu cầu' },
  'backups.comparing': { en: 'Comparing with the workbook…', vi: 'Đang so với sổ…' },
  'backups.same': {
    en: 'Holds the same notes, lectures and maps as the workbook now.',
    vi: 'Có cùng ghi chú, bài giảng và bản đồ như sổ hiện tại.',
  },
  'backups.damaged': {
    en: 'Damaged since it was made: it cannot be restored.',
    vi: 'Đã hỏng sau khi tạo: không khôi phục được.',
  },
  'backups.since': {
    en: 'Since then {added} added, {changed} changed, {removed} removed',
    vi: 'Từ đó: thêm {added}, sửa {changed}, xoá {removed}',
  },
  'backups.added': { en: 'Added: {what}', vi: 'Thêm: {what}' },
  'backups.changed': { en: 'Changed: {what}', vi: 'Sửa: {what}' },
  'backups.removed': { en: 'Removed: {what}', vi: 'Xoá: {what}' },
  'backups.of.notes': { en: 'notes', vi: 'ghi chú' },
  'backups.of.lectures': { en: 'lectures', vi: 'bài giảng' },
  'backups.of.scenes': { en: 'scenes', vi: 'cảnh' },
  'backups.of.scans': { en: 'scanned maps', vi: 'bản đồ quét' },
  'backups.of.datasets': { en: 'datasets', vi: 'bộ dữ liệu' },
  'backups.restore': { en: 'Restore…', vi: 'Khôi phục…' },
  'backups.restoreOf': { en: 'Restore the backup of {moment}', vi: 'Khôi phục bản {moment}' },
  'backups.confirm': {
    en: 'The workbook becomes what it was on {moment}. The workbook of now is kept beside it, and a backup of it is made.',
    vi: 'Sổ sẽ trở lại như lúc {moment}. Sổ hiện tại được giữ bên cạnh, và có thêm một bản sao lưu.',
  },
  'backups.restoreNow': { en: 'Restore', vi: 'Khôi phục' },
  'backups.cancel': { en: 'Cancel', vi: 'Thôi' },
} as const satisfies Partial<Record<Key, Localized>>;
