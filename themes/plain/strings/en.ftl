# What readers know this theme by, in a site that is built in several
theme-name = Large type
# The links at the head of a page: its other themes, its other languages, and the menu at its end
other-versions-label = Other versions, other languages and menu
# The page of the search
search-elsewhere = These pages work without scripts, so they have no search of their own. The site map lists every page; to find words on a page, use your browser’s “Find in page”.
search-in-theme = Search in the version “{ $theme }”
