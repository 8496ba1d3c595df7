// The server says what is wrong in the reader's language, all of it at once and with nothing lost; the browser's own
// bubbles say one thing at a time in the browser's. They remain for those without script.
for (const form of document.forms) if (form.method === 'post') form.noValidate = true;

export {};
