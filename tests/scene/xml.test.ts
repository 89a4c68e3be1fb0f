import { expect, it } from 'vitest';
import { xmlFaults } from './xml.ts';

it.each(['<a/>', '<a b="1"><c>x &amp; y</c></a>\n'])('takes %s', (xml) => {
  expect(xmlFaults(xml)).toEqual([]);
});

it.each(['<a>', '<a></b>', '<a b=1/>', '<a b="1" b="2"/>', '<a>x & y</a>', '<a/><b/>', '<a b="<"/>', 'x'])(
  'finds the fault in %s',
  (xml) => {
    expect(xmlFaults(xml)).toHaveLength(1);
  },
);
