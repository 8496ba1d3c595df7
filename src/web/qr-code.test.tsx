import { create } from 'qrcode';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { QrCode } from './qr-code.view.tsx';

it('a QR code has each of its dark squares once, and none that is light', () => {
  const text = 'webcal://skolen.example/kalender/hemmelig';
  const path = render(<QrCode text={text} label="Kode" />).match(/ d="([^"]*)"/)?.[1] ?? '';
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const drawn = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].flatMap(([, x, y, width]) =>
    Array.from({ length: Number(width) }, (_, step) => `${Number(y) - 4} ${Number(x) - 4 + step}`),
  );
  const dark = Array.from({ length: modules.size ** 2 }, (_, index) => index)
    .filter((index) => modules.data[index])
    .map((index) => `${Math.floor(index / modules.size)} ${index % modules.size}`);
  expect(drawn).toEqual(dark);
  expect(dark.length).toBeGreaterThan(100);
});
