# What readers know this theme by, in a site that is built in several
theme-name = Large type
