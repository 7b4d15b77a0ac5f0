#!/bin/sh
#: workflow-systemd-script
set -eu
cd @{folder}
#? follows

#: workflow-systemd-follow
keep() {
  [ ! -e @{published} ] || git add @{published}
  git diff --cached --quiet || git commit --quiet --message @{commit}
}
keep
git pull --quiet --rebase
#.

gongkai deploy @{host}
#? follows

#: workflow-addresses
keep
git push --quiet
#.
#! file

#: workflow-public
@{public}
#.
