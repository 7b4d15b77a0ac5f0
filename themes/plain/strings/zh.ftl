# 网站有几个版本时，本版的名称
theme-name = 长者版
# 页首的链接：其他主题、其他语言，以及页尾的菜单
other-versions-label = 其他版本、其他语言和菜单
# 搜索页
search-elsewhere = 本版页面不用脚本，所以没有搜索功能。网站地图列有全部页面；要在一页之内查找文字，可用浏览器的“在页面中查找”。
search-in-theme = 到“{ $theme }”页面搜索
