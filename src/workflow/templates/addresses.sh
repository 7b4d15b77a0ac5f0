[ ! -e @{published} ] || git add @{published}
if ! git diff --cached --quiet; then
  git commit --quiet --message @{commit}
  git pull --quiet --rebase @{pull}
  git push --quiet @{push}
fi
