#[zh] 本站的英文界面用语，覆盖自带的；这里没有的照旧。
#[en] This site's own interface words, laid over those that come with the program; what is not here stays as it is.

#[zh] 页首的说明。内容换成真实的计划以后，删去这一条。
#[en] The line at the head of every page. Delete it once the content is that of a real plan.
demonstration-band = Example site: organisations, figures and sources are made up.
