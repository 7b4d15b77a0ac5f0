#!/bin/sh
#: workflow-systemd-script
set -eu
cd @{folder}
mkdir -p .gongkai
exec 9>.gongkai/publish.lock
flock 9
#? follows

#: workflow-systemd-follow
keep() {
  [ -e @{published} ] || return 0
  git add @{published}
  git diff --cached --quiet -- @{published} || git commit --quiet --message @{commit} --only -- @{published}
}
keep
if ! git diff --quiet HEAD; then
  echo @{dirty} >&2
  exit 1
fi
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
