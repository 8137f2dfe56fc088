export interface Article {
  edition?: 'en' | 'ru';
  title: string;
  text: string;
  /** An instant; the moment of publishing where none is said. */
  publishedAt?: string;
}

/** The newsroom of a local installation: an English RSS and a Russian Atom feed with links to article pages. */
export class Newsroom {
  private published = 0;

  constructor(private readonly origin: string) {}

  get feeds(): string[] {
    return [`${this.origin}/feed.rss`, `${this.origin}/feed.atom`];
  }

  async publishes(...articles: Article[]): Promise<void> {
    const now = new Date().toISOString();
    const written = articles.map(({ edition = 'en', title, text, publishedAt = now }) => {
      this.published += 1;
      return { id: `article-${this.published}`, edition, title, paragraphs: text.split('\n'), publishedAt };
    });
    const response = await fetch(`${this.origin}/publish`, {
      method: 'POST',
      body: JSON.stringify({ articles: written }),
    });
    if (!response.ok) throw new Error(`The newsroom answered ${response.status}.`);
  }
}
