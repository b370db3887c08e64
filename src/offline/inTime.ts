/** On a line that is no better than none, what is kept is shown. Milliseconds. */
const PATIENCE = 3000

/** An answer that the host gives in time, if it is one to go by; else null. Never rejects. */
export async function inTime(
  asked: Promise<Response>,
  isAnswer: (response: Response) => boolean,
): Promise<Response | null> {
  const answered = asked.then(
    (response) => (isAnswer(response) ? response : null),
    () => null,
  )
  return Promise.race([answered, later(PATIENCE)])
}

function later(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds))
}
