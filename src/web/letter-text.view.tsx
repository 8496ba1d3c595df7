import type { ComponentChildren } from 'preact';

/** A mail's plain text as it is read: paragraphs, lines as lines, addresses as links. */
export function LetterText({ text }: { text: string }) {
  return (
    <>
      {text
        .trim()
        .split(/\n{2,}/)
        .map((paragraph, index) => (
          <p key={index}>{withLinks(paragraph)}</p>
        ))}
    </>
  );
}

function withLinks(text: string): ComponentChildren[] {
  return text.split('\n').flatMap((line, index) => [
    ...(index > 0 ? [<br key={`br-${index}`} />] : []),
    ...line.split(/(https?:\/\/\S+)/).map((part) =>
      /^https?:\/\//.test(part) ? (
        <a key={part} href={part}>
          {part}
        </a>
      ) : (
        part
      ),
    ),
  ]);
}
