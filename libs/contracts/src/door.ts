/** What a question's door and a request become over HTTP; `path` is absolute, `body` is JSON. */
export interface Call {
  method: string;
  path: string;
  body: string | null;
}

/** The path below which every door of the HTTP API stands. */
export const API_PREFIX = '/api/v1';
/** Where, below that, the OpenAPI document of these doors is answered to anybody. */
export const OPENAPI_PATH = '/openapi.json';

/** Turns `GET /alerts/{id}` and `{ id, limit }` into a call: path parameters first, then query or JSON body. */
export function throughDoor(door: string, request: Record<string, unknown>): Call {
  const [method = '', template = ''] = door.split(' ');
  const rest = { ...request };
  const place = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name];
    if (typeof value !== 'string' || value === '') throw new Error(`The door ${door} needs ${name}.`);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const bodiless = method === 'GET' || method === 'DELETE';
  return {
    method,
    path: `${API_PREFIX}${place}${bodiless ? queryOf(rest) : ''}`,
    body: bodiless ? null : JSON.stringify(rest),
  };
}

function queryOf(values: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value !== null && value !== undefined) search.set(name, String(value));
  }
  return search.size === 0 ? '' : `?${search.toString()}`;
}
