import { registerDateOf } from '../admission/index.ts';
import type { Language } from '../kit/language.ts';
import { MapLegend, municipalitiesAt, NorwayMap, type MapDot } from '../register/index.ts';
import type { DrawPicture, DrawRow } from './draw-picture.ts';
import { selectionMessages } from './messages/index.ts';

/** All municipalities as specks, the applicants as rings, and those who were drawn lit up. */
export function DrawMap({ language, picture }: { language: Language; picture: DrawPicture }) {
  const t = selectionMessages(language).open.map;
  const { rows, call } = picture;
  const places = rows.filter(({ result }) => result === 'place').length;
  const applied = new Set(rows.flatMap(({ municipalities }) => municipalities));
  const others = municipalitiesAt(registerDateOf(call)).filter(({ number }) => !applied.has(number));
  return (
    <NorwayMap
      title={t.title}
      description={picture.protocol ? t.drawnText(rows.length, places) : t.appliedText(rows.length)}
      dots={[
        ...others.map(({ number }): MapDot => ({ municipalityNumber: number, tone: 'muted' })),
        // Those who were drawn last, so that they lie on top of others of their size.
        ...rows.filter(({ result }) => result !== 'place').flatMap(dotsOf),
        ...rows.filter(({ result }) => result === 'place').flatMap(dotsOf),
      ]}
      id="trekningskart"
    >
      <MapLegend
        items={
          picture.protocol
            ? [
                { tone: 'accent', label: t.drawn },
                { tone: 'neutral', label: t.waiting },
                { tone: 'muted', label: t.others },
              ]
            : [
                { tone: 'main', label: t.applied },
                { tone: 'muted', label: t.others },
              ]
        }
      />
    </NorwayMap>
  );
}

const tones = { place: 'accent', waiting: 'neutral' } as const;

function dotsOf({ municipalities, result, size, name }: DrawRow): MapDot[] {
  return municipalities.map((municipalityNumber) => ({
    municipalityNumber,
    tone: result === null ? 'main' : tones[result],
    size,
    label: name,
  }));
}
