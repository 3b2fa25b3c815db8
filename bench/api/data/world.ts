/** Keys of what documents are about, and who is in them. */
export interface World {
  readonly articles: readonly { readonly key: string; readonly law: string }[];
  readonly persons: readonly string[];
  readonly posts: readonly string[];
}
