// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { alignFigures } from '../../components/align-figures';

/** The marked cells' texts of a table with this in it. */
function marked(rows: string): string[] {
  const inert = document.implementation.createHTMLDocument('');
  const table = inert.createElement('table');
  for (const row of rows.split('|')) {
    const line = table.insertRow();
    for (const text of row.split(',')) {
      const [, tag = 'td', words = ''] = /^(th:)?(.*)$/.exec(text) ?? [];
      const cell = inert.createElement(tag === 'th:' ? 'th' : 'td');
      cell.textContent = words;
      line.append(cell);
    }
  }
  alignFigures(table);
  return [...table.querySelectorAll('.figures')].map((cell) => cell.textContent ?? '');
}

describe('a column of figures', () => {
  test('is marked with its head; the first column names the rows', () => {
    expect(marked('th:Year,th:Ships|2024,288|2025,301')).toEqual(['Ships', '288', '301']);
  });

  test.each([
    '+11',
    '−3.5 %',
    '€1',
    '1 204',
    '31’200',
    '9.30',
    '2–1',
    '٣٤',
    '１２',
    '4km',
    '5 GB',
    '3億',
    '<1',
  ])('may hold %s', (figure) => {
    expect(marked(`a,${figure}|b,1`)).toEqual([figure, '1']);
  });

  test('may leave cells empty', () => {
    expect(marked('a,1|b,|c,–|d,n/a|e,2')).toEqual(['1', '', '–', 'n/a', '2']);
  });

  test.each(['a,1|b,two', 'a,1|b,12 May', 'a,1|b,F16 jets', 'a,1', 'a,–|b,–', 'a,x|b,y'])(
    'is none where words stand in it or it is too short: %s',
    (rows) => {
      expect(marked(rows)).toEqual([]);
    },
  );

  test('is not looked for where cells span', () => {
    const table = document.createElement('table');
    table.insertRow().insertCell().colSpan = 2;
    for (const name of ['a', 'b']) {
      const row = table.insertRow();
      row.insertCell().textContent = name;
      row.insertCell().textContent = '1';
    }
    alignFigures(table);
    expect(table.querySelector('.figures')).toBeNull();
  });
});
