type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** The column itself when it has room for so many entries, else a larger copy with an eighth to spare. */
export function grown<C extends Column>(column: C, needed: number): C {
  if (needed <= column.length) return column;
  const larger = new (column.constructor as new (length: number) => C)(Math.ceil(needed * 1.125) + 8);
  larger.set(column);
  return larger;
}
