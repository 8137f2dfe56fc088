import type { IngestionConfig } from '../config.js';
import { DocumentParser } from '../read-document/parser.js';
import { builtParser } from './built-parser.js';

/** Outlives the slice it serves: its processes serve the next one, as they serve document after document. */
class WarmParser extends DocumentParser {
  override onModuleDestroy(): void {}
}

let warm: WarmParser | null = null;

/** The parser of all slices booted here. A cold start of its process costs as much as most tests. */
export async function warmParser(): Promise<DocumentParser> {
  warm ??= new WarmParser({ parserFile: await builtParser() } as IngestionConfig);
  return warm;
}
