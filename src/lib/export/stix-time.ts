/** The first moment of a year, month or day: `2016-08` → `2016-08-01T00:00:00.000Z`. */
export function startOf(date: string): string {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00.000Z`;
}

/** The last moment of a year, month or day: `2018-02` → `2018-02-28T23:59:59.999Z`. */
export function endOf(date: string): string {
  const [year = '1970', month = '12', day] = date.split('-');
  // The day before the first of the next month.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(last).padStart(2, '0')}T23:59:59.999Z`;
}
