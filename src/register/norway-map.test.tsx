import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import outline from '../../data/norway-outline.json';
import { MapLegend, mapTones } from './map-mark.view.tsx';
import { NorwayMap, type MapDot } from './norway-map.view.tsx';
import { municipalitiesAt } from './register.ts';

const in2022 = Temporal.PlainDate.from('2022-06-25');
const in2024 = Temporal.PlainDate.from('2024-06-25');

function draw(dots: readonly MapDot[], id?: string) {
  return parse(renderToString(<NorwayMap title="Søkere" description="Flest i nord." dots={dots} id={id} />));
}

function circleAt(dot: MapDot): [number, number] {
  const circle = draw([dot]).querySelector('circle');
  return [Number(circle?.getAttribute('cx')), Number(circle?.getAttribute('cy'))];
}

describe('the map of Norway', () => {
  test('is one picture with a title and a description', () => {
    const svg = draw([], 'kart').querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    expect(svg?.querySelector(`#${svg.getAttribute('aria-labelledby')}`)?.text).toBe('Søkere');
    expect(svg?.querySelector(`#${svg.getAttribute('aria-describedby')}`)?.text).toBe('Flest i nord.');
  });

  test('has no style or script of its own, which the content policy would refuse', () => {
    const html = draw(mapTones.map((tone) => ({ municipalityNumber: '0301', tone, label: 'Oslo' }))).toString();
    expect(html).not.toMatch(/style=|<style|<script|\son\w+=/);
  });

  test('stays small', () => {
    expect(outline.path.length).toBeLessThan(12_000);
  });

  test('has room for the centre of every municipality of both editions', () => {
    const [, , width, height] = outline.viewBox.split(' ').map(Number);
    const numbers = [in2022, in2024].flatMap((date) => municipalitiesAt(date).map(({ number }) => number));
    const circles = draw(numbers.map((municipalityNumber) => ({ municipalityNumber, tone: 'main', size: 'large' })))
      .querySelectorAll('circle')
      .map((circle) => ['cx', 'cy', 'r'].map((name) => Number(circle.getAttribute(name))));
    expect(circles).toHaveLength(numbers.length);
    const outside = circles.filter(([x, y, r]) => x! < r! || x! > width! - r! || y! < r! || y! > height! - r!);
    expect(outside).toEqual([]);
  });

  test('puts the north above the south and the east right of the west', () => {
    const [tromsoX, tromsoY] = circleAt({ municipalityNumber: '5401', tone: 'main' });
    const [osloX, osloY] = circleAt({ municipalityNumber: '0301', tone: 'main' });
    const [bergenX] = circleAt({ municipalityNumber: '4601', tone: 'main' });
    expect(tromsoY).toBeLessThan(osloY);
    expect(tromsoX).toBeGreaterThan(osloX);
    expect(bergenX).toBeLessThan(osloX);
  });

  test('gives coordinates with at most one decimal', () => {
    const [x, y] = circleAt({ lat: 61.115, lon: 10.466, tone: 'neutral' });
    expect([x * 10, y * 10].map((tenths) => Math.abs(tenths - Math.round(tenths)) < 1e-6)).toEqual([true, true]);
  });

  test('tells the tones apart without colour, by shape or size', () => {
    const shapes = mapTones.map((tone) => {
      const mark = draw([{ municipalityNumber: '0301', tone }]).querySelector('.map-dot');
      // A ring is told from a disc by its class alone: the style sheet leaves it hollow.
      return tone === 'neutral' ? 'ring' : `${mark?.tagName} ${mark?.getAttribute('r')}`;
    });
    expect(new Set(shapes).size).toBe(mapTones.length);
  });

  test('draws small dots over large ones, and muted ones at the bottom', () => {
    const marks = draw([
      { municipalityNumber: '0301', tone: 'main', size: 'small', label: 'small' },
      { municipalityNumber: '0301', tone: 'neutral', size: 'large', label: 'large' },
      { municipalityNumber: '0301', tone: 'muted', label: 'muted' },
    ]).querySelectorAll('.map-dot');
    expect(marks.map((mark) => mark.text)).toEqual(['muted', 'large', 'small']);
  });

  test('refuses a number that no municipality has had', () => {
    expect(() => draw([{ municipalityNumber: '9999', tone: 'main' }])).toThrow(RangeError);
  });

  test('sets its legend beside the country', () => {
    const map = parse(
      renderToString(
        <NorwayMap title="Søkere" description="Flest i nord." dots={[]}>
          <MapLegend items={[{ tone: 'accent', label: 'Trukket ut' }]} />
        </NorwayMap>,
      ),
    );
    expect(map.querySelector('figcaption li')?.text.trim()).toBe('Trukket ut');
    expect(map.querySelectorAll('figcaption .map-dot-accent')).toHaveLength(1);
  });
});
