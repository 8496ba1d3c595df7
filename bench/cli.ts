import { bench } from './index.ts';

// Beside the product, not in it: built to dist/server/bench.js, so that the server carries none of what measures it.
try {
  const code = await bench(process.argv.slice(2));
  if (code !== undefined) process.exit(code);
} catch (error) {
  console.error(error);
  process.exit(1);
}
