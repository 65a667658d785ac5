import { storeImport } from '../../../../db/exchange/store-import.ts';

/** Stores a thousand notes and is killed in the middle, as by a power cut. */
const [file = ''] = process.argv.slice(2);
const notes = Array.from({ length: 1000 }, (_, index) => ({
  id: `n${index}`,
  title: `Note ${index}`,
  body: 'x'.repeat(5000),
  date: null,
  geometry: { type: 'Point' as const, coordinates: [103, 21] as [number, number] },
  eventIds: ['dbp'],
}));
storeImport(file, notes, {
  onProgress: ({ done }) => {
    if (done >= 500) process.kill(process.pid, 'SIGKILL');
  },
  isCancelled: () => false,
});
