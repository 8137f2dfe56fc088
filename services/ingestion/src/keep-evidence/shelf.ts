/** A place that keeps bytes under their SHA-256 in hex; it neither hashes nor judges. */
export interface Shelf {
  /** Puts bytes there once; they are durable when it returns. Throws `Failure` unavailable where that fails for now. */
  put(sha256: string, bytes: Buffer): Promise<void>;
  /** The bytes as they lie there now; null where nothing does. */
  take(sha256: string): Promise<Buffer | null>;
  /** Removes what lies there for good; nothing there is fine, too. For what was never evidence. */
  forget(sha256: string): Promise<void>;
  /** The names of all that lies there, in order; a name that is no SHA-256 was put there by somebody else. */
  names(): AsyncIterable<string>;
  /** Why nothing can be kept there now, in words; null when all is well. */
  trouble(): Promise<string | null>;
}
