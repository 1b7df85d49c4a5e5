import { say } from './toast.tsx';

/** Makes a file and has the browser save it; says so, or why not. */
export async function takeFile(make: () => Promise<Blob>, name: string): Promise<void> {
  try {
    save(await make(), name);
    say(`${name} saved`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

/** The part of a file's name that tells what is in it. */
export function fileName(text: string): string {
  return text.replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 60);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 30_000);
}
