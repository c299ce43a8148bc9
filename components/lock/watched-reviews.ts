import type { Kept, Reviews } from '../../review/reviews.ts';

/** The same store; `onLocked` is called where it answers that it is locked, before whoever asked hears it. */
export function watchedReviews(reviews: Reviews, onLocked: () => void): Reviews {
  const heard = async <T>(asked: Promise<Kept<T>>): Promise<Kept<T>> => {
    const answer = await asked;
    if (!answer.ok && answer.problem.code === 'locked') onLocked();
    return answer;
  };
  return {
    ...reviews,
    list: () => heard(reviews.list()),
    open: (id) => heard(reviews.open(id)),
    add: (review) => heard(reviews.add(review)),
    append: (id, draft) => heard(reviews.append(id, draft)),
    duplicate: (id, copy) => heard(reviews.duplicate(id, copy)),
    delete: (id) => heard(reviews.delete(id)),
    keepParagraphs: (id, fingerprint, texts) => heard(reviews.keepParagraphs(id, fingerprint, texts)),
    alsoIn: (id, fingerprint, texts) => heard(reviews.alsoIn(id, fingerprint, texts)),
    remember: (id, text, as) => heard(reviews.remember(id, text, as)),
    rememberedBeside: (id, now) => heard(reviews.rememberedBeside(id, now)),
    subscribe: (listener) => reviews.subscribe(listener),
  };
}
