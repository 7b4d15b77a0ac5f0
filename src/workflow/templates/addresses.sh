[ ! -e @{published} ] || git add @{published}
if ! git diff --cached --quiet -- @{published}; then
  git commit --quiet --message @{commit} --only -- @{published}
  git pull --quiet --rebase @{pull}
  git push --quiet @{push}
fi
