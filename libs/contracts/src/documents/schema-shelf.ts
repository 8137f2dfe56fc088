import { z } from 'zod';

type Json = Record<string, unknown>;

/** Gathers JSON Schemas (draft 7) and keeps those with an id in one place. */
export class SchemaShelf {
  readonly schemas: Record<string, Json> = {};

  /** The JSON Schema of a zod schema as it is sent (`output`) or may be asked (`input`). */
  add(schema: z.ZodType, io: 'input' | 'output'): Json {
    const made = z.toJSONSchema(schema, { target: 'draft-7', io, override: ({ jsonSchema }) => relax(jsonSchema) });
    const { $schema: _, definitions, ...own } = made as Json & { definitions?: Record<string, Json> };
    const names = this.namesFor(definitions ?? {});
    for (const [id, name] of names) this.schemas[name] = pointedAt(definitions?.[id] ?? {}, names) as Json;
    return pointedAt(own, names) as Json;
  }

  /** A schema whose two faces differ is kept twice. */
  private namesFor(definitions: Record<string, Json>): Map<string, string> {
    const plain = new Map(Object.keys(definitions).map((id) => [id, id]));
    const differs = Object.entries(definitions).some(([id, schema]) => {
      const known = this.schemas[id];
      return known !== undefined && JSON.stringify(known) !== JSON.stringify(pointedAt(schema, plain));
    });
    return differs ? new Map(Object.keys(definitions).map((id) => [id, `${id}Input`])) : plain;
  }
}

/** Fields may be added within a version, so readers must not refuse them; a pattern beside its format says nothing new. */
export function relax(schema: { additionalProperties?: unknown; format?: string; pattern?: string }): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  if (schema.format === 'starts_with') delete schema.format;
  else if (schema.format !== undefined) delete schema.pattern;
}

function pointedAt(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((item) => pointedAt(item, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      if (key !== '$ref' || typeof inner !== 'string') return [key, pointedAt(inner, names)];
      const id = inner.replace('#/definitions/', '');
      return [key, `#/components/schemas/${names.get(id) ?? id}`];
    }),
  );
}
