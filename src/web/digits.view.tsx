/** A ticket as its digits, one tile each, as they would lie on dice. Read out as one number. */
export function Digits({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <p class="digits" role="img" aria-label={label}>
      {[...text].map((digit, index) => (
        <span key={index} class="digit">
          {digit}
        </span>
      ))}
    </p>
  );
}

/** A commitment in groups that can be read aloud and compared; copied, it is the code itself. */
export function Commitment({ code }: { readonly code: string }) {
  const groups = code.match(/.{1,8}/g) ?? [];
  return (
    <code class="commitment">
      {groups.map((group, index) => (
        <span key={index}>{group}</span>
      ))}
    </code>
  );
}
