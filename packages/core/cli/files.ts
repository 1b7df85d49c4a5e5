import { constants, promises as fs, realpathSync, type Stats, statSync, unlinkSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { InputError } from '@hinterland/core';

/**
 * The folder that the user stands in. `pnpm hinterland` runs in the root of the repository and says in INIT_CWD where
 * it was called; everywhere else the working folder is the right one.
 */
export function userFolder(): string {
  const { npm_lifecycle_event: script, npm_package_name: name, INIT_CWD: folder } = process.env;
  return script !== undefined && name === 'hinterland' && folder !== undefined && isAbsolute(folder) ? folder : process.cwd();
}

/** A path as the user means it. */
export function userPath(path: string): string {
  return resolve(userFolder(), path);
}

/** A file that is to be written, and all that will stand in it. */
export interface Output {
  /** As the user gave it, for messages; `-` is standard output. */
  readonly path: string;
  readonly data: string | Uint8Array;
}

/**
 * Says early, before any work, that a path cannot be written to.
 * @throws InputError
 */
export async function checkWritable(path: string, name = '--out'): Promise<void> {
  if (path === '-') return;
  const full = userPath(path);
  const found = look(full);
  if (found?.isDirectory()) throw new InputError(name, `${path} is a folder; name a file in it, such as ${join(path, 'world.json')}`);
  if (/[/\\]$/.test(path)) throw new InputError(name, `${path} names a folder; name a file in it, such as ${path}world.json`);
  const folder = dirname(full);
  const holder = look(folder);
  if (holder === undefined) throw new InputError(name, `there is no folder ${dirname(path)}; make it first, or choose another path`);
  if (!holder.isDirectory()) throw new InputError(name, `${dirname(path)} is a file, not a folder; choose another path`);
  try {
    await fs.access(found && !found.isFile() ? full : folder, constants.W_OK);
    if (found) await fs.access(full, constants.W_OK);
  } catch {
    throw new InputError(name, `${path} may not be written to; choose another path or change its permissions`);
  }
}

/** What stands at a path, or undefined. */
function look(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Temporary files that now exist; they are removed when the program is stopped. */
const pending = new Set<string>();
const removePending = (): void => {
  for (const path of pending) {
    try {
      unlinkSync(path);
    } catch {
      // Already renamed or removed.
    }
  }
  pending.clear();
};

/**
 * Writes files whole or not at all: each under a temporary name beside its target, and when all are complete, renamed.
 * @throws InputError
 */
export async function writeAll(outputs: readonly Output[], name = '--out'): Promise<void> {
  const stop = (signal: NodeJS.Signals): void => {
    removePending();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const renames: [from: string, to: string][] = [];
  let current = '';
  try {
    for (const { path, data } of outputs) {
      current = path;
      if (path === '-') {
        process.stdout.write(data);
        continue;
      }
      const target = realTarget(userPath(path));
      if (!replaceable(target)) {
        await fs.writeFile(target, data);
        continue;
      }
      const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
      pending.add(temporary);
      await fs.writeFile(temporary, data, { flag: 'wx' });
      const mode = look(target)?.mode;
      if (mode !== undefined) await fs.chmod(temporary, mode);
      renames.push([temporary, target]);
    }
    for (const [from, to] of renames) {
      await fs.rename(from, to);
      pending.delete(from);
    }
  } catch (error) {
    throw new InputError(name, `${current} cannot be written: ${reason(error)}`);
  } finally {
    removePending();
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** A link is followed, so that its target is replaced and not the link. */
function realTarget(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Devices and pipes are written into; only plain files are replaced. */
function replaceable(path: string): boolean {
  const found = look(path);
  return found === undefined || found.isFile();
}

/**
 * What stands in a file; `-` is standard input.
 * @throws InputError
 */
export async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    if (path !== '-') return await fs.readFile(userPath(path));
    const parts: Buffer[] = [];
    for await (const part of process.stdin) parts.push(part as Buffer);
    return Buffer.concat(parts);
  } catch (error) {
    throw new InputError(name, `${path} cannot be read: ${reason(error)}`);
  }
}

/**
 * The text of a file.
 * @throws InputError
 */
export async function readText(path: string, name: string): Promise<string> {
  const bytes = await readBytes(path, name);
  try {
    return new TextDecoder().decode(bytes);
  } catch (error) {
    throw new InputError(name, `${path} cannot be read: ${reason(error)}`);
  }
}

/** What the system said, in words. */
function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission is missing',
    EPERM: 'permission is missing',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is not a folder',
    ENAMETOOLONG: 'the name is too long',
    ELOOP: 'its links go round in a circle',
    ERR_STRING_TOO_LONG: 'it is too large',
    ERR_FS_FILE_TOO_LARGE: 'it is too large',
  };
  return words[code ?? ''] ?? message.split('\n')[0];
}
