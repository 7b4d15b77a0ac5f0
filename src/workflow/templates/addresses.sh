[ ! -e @{published} ] || git add @{published}
if ! git diff --cached --quiet -- @{published}; then
  git commit --quiet --message @{commit} --only -- @{published}
  #: workflow-addresses-again
  attempt=1
  until { git pull --quiet --rebase @{pull} || { git rebase --abort 2>/dev/null; false; }; } && git push --quiet @{push}; do
    [ "$attempt" -lt 5 ] || exit 1
    attempt=$((attempt + 1))
    sleep 5
  done
fi
