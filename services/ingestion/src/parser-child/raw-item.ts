/** An entry as the feed has it. */
export interface RawItem {
  url: string | null | undefined;
  title: string | null | undefined;
  published: string | null | undefined;
  text: string | null | undefined;
  /** By which the feed knows the entry where it has no address. */
  id?: string | null | undefined;
}
