import { inflateSync, strFromU8 } from 'fflate';

/** Bytes as the training script writes them: deflated without a header, in base64. */
export const unpack = (packed: string): Uint8Array =>
  inflateSync(Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)));

/** JSON, packed the same way. */
export const unpackJson = <T>(packed: string): T => JSON.parse(strFromU8(unpack(packed))) as T;
