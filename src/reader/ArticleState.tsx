import './articleState.css'
import { useWords } from '../language/useLanguage'
import { viewHref } from '../view/link'
import { PLAIN_VIEW, type View } from '../view/view'

/** What stands in the place of an article while it is on its way: the shape of one. */
export function ArticleWaiting() {
  const words = useWords()
  return (
    <div className="article-waiting column" id="article" tabIndex={-1}>
      <h1>{words.loadingArticle}</h1>
      <div className="lines" aria-hidden="true" />
    </div>
  )
}

/** A link to an article that is not here: it is said which, and where there is one. */
export function ArticleAbsent({ view }: { readonly view: View }) {
  const words = useWords()
  return (
    <div className="article-state" id="article" tabIndex={-1}>
      <h1>{words.articleAbsent}</h1>
      <p>{words.articleAbsentWhy(view.article)}</p>
      <a className="action" href={viewHref({ ...PLAIN_VIEW, language: view.language })}>
        {words.firstArticle}
      </a>
    </div>
  )
}

/** Its file is broken, or did not come: a notice says why. The places are shown without it. */
export function ArticleMissing() {
  const words = useWords()
  return (
    <div className="article-state" id="article" tabIndex={-1}>
      <h1>{words.articleMissing}</h1>
      <button type="button" className="action" onClick={() => window.location.reload()}>
        {words.tryAgain}
      </button>
    </div>
  )
}
