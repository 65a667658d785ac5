/** What can be expected to go wrong with tables of points. */
export type DatasetErrorCode =
  | 'datasetNoTableInZip'
  | 'datasetOtherPacking'
  | 'datasetDamagedPacking'
  | 'datasetEmpty'
  | 'datasetNoTable'
  | 'datasetManyColumns'
  | 'datasetManyFields'
  | 'datasetLongRow'
  | 'datasetBadDescription'
  | 'datasetBusy'
  | 'datasetCancelled'
  | 'datasetMissing'
  | 'datasetDamaged';
