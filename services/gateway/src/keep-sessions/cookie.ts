const MAX_AGE_S = 12 * 60 * 60;

/**
 * The session cookie. Over https it is `__Host-lapwing`, bound to the host and never sent in clear. Over plain http,
 * which is possible in development only, the prefix and `Secure` are left out: not every client keeps such a cookie
 * on a loopback address.
 */
export class SessionCookie {
  private readonly name: string;
  private readonly attributes: string;

  constructor(secure: boolean) {
    this.name = secure ? '__Host-lapwing' : 'lapwing';
    this.attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  }

  /** The `Set-Cookie` value that keeps a token. */
  keep(token: string): string {
    return `${this.name}=${token}; Max-Age=${MAX_AGE_S}; ${this.attributes}`;
  }

  /** The `Set-Cookie` value that forgets it. */
  forget(): string {
    return `${this.name}=; Max-Age=0; ${this.attributes}`;
  }

  /** The token in a `Cookie` header, or null; two cookies of the name count as none. */
  read(header: string | undefined): string | null {
    const values = (header ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${this.name}=`))
      .map((pair) => pair.slice(this.name.length + 1));
    const [token] = values;
    return values.length === 1 && token !== undefined && /^[\w-]{43}$/.test(token) ? token : null;
  }
}
