import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown, renderTalk } from './markdown.ts';

describe('what people write', () => {
  it('is never taken for HTML, and links lead only to where links may lead', () => {
    const words =
      '<script>alert(1)</script> [trykk](javascript:alert(2)) <img src=x onerror=alert(3)> ![x](https://x.no/y)';
    for (const html of [renderMarkdown(words), renderTalk(words)]) {
      expect(html).toContain('&lt;script&gt;');
      expect(html).not.toMatch(/<script|href="javascript|<img/);
    }
  });

  it('to each other keeps its lines, and whole addresses become links', () => {
    expect(renderTalk('Først\nså https://lom.kommune.no/x')).toBe(
      '<p>Først<br>\nså <a href="https://lom.kommune.no/x">https://lom.kommune.no/x</a></p>\n',
    );
    expect(renderTalk('kari@example.no og lom.kommune.no')).toBe('<p>kari@example.no og lom.kommune.no</p>\n');
  });

  it('makes no tag but those that Markdown knows', () => {
    const known = /^<\/?(p|br|em|strong|s|a|ul|ol|li|blockquote|code|pre|table|thead|tbody|tr|th|td)( [^<>]*)?>$/;
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('<', '>', '"', "'", '&', '*', '`', '[', ']', '(', ')', 'a', '\n', ' ', '-', '#', '|'),
        }),
        (text) => {
          const tags = renderTalk(text).match(/<[^>]*>/g) ?? [];
          return tags.every((tag) => known.test(tag));
        },
      ),
    );
  });
});
