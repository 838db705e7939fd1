"""What of a web page is no article: names of elements, classes and roles that publishers give chrome."""

from __future__ import annotations

# Elements never read, whatever they hold.
UNREAD = frozenset(
    "script style noscript template svg math iframe object nav footer aside button select textarea"
    " dialog menu canvas audio video map datalist noembed noframes".split()
)

# Elements whose class, id or role is looked at; the frame of the article itself never is, because
# templates put "has-cookie-banner" on the body.
JUDGED = frozenset("div section ul ol span form a table p".split())

# Whole class names and ids, in lower case with "-" between words.
NAMES = frozenset(
    "ad ads ad-slot ad-unit ad-container ad-wrapper adsbygoogle advert adverts advertisement advertising"
    " sponsored sponsored-content promo promos"
    " cookie cookies cookie-banner cookie-bar cookie-consent cookie-notice cookie-popup cookie-message"
    " cookie-policy consent consent-banner gdpr gdpr-banner ccpa privacy-banner onetrust-banner-sdk"
    " onetrust-consent-sdk cc-window cc-banner cmp cmp-container"
    " nav navbar navigation main-nav site-nav global-nav top-nav menu main-menu breadcrumb breadcrumbs"
    " pagination pager skip-link skip-to-content skip-nav"
    " share sharing share-bar share-buttons share-links share-tools social social-bar social-icons"
    " social-links social-media social-share"
    " related related-articles related-content related-links related-posts related-stories"
    " recommended recommendations read-more-links more-stories most-read most-popular popular trending"
    " latest-news sidebar side-bar"
    " comments comment-list comments-area disqus-thread"
    " newsletter-signup newsletter-form newsletter-subscribe signup-form subscribe subscribe-box paywall"
    " popup pop-up modal overlay toast"
    " site-footer page-footer footer"
    " sr-only visually-hidden screen-reader-text screen-reader-only hidden".split()
)
# A class is also chrome when it starts with one of these words.
FIRST_WORDS = frozenset("cookie cookies gdpr breadcrumb breadcrumbs advert advertisement onetrust".split())

# Words in the class of an aside that is a part of the article.
FACT_WORDS = frozenset(
    "fact facts factbox factfile glance infobox figures numbers stats statistics timeline keypoints"
    " highlights pullquote quote".split()
)

ROLES = frozenset(
    "navigation contentinfo complementary search dialog alertdialog menu menubar toolbar".split()
)
