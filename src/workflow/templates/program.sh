if [ -n "${GONGKAI_URL:-}" ]; then
  download="$(mktemp)"
  curl --fail --location --silent --show-error --retry 3 --output "$download" "$GONGKAI_URL"
  echo "${GONGKAI_SHA256:-}  $download" | sha256sum --check --quiet
  install -D --mode=755 "$download" "$HOME/.local/bin/gongkai"
elif [ -n "${GONGKAI_SOURCE:-}" ]; then
  cargo install --locked --path "$GONGKAI_SOURCE" --root "$HOME/.local"
else
  echo @{no_program} >&2
  exit 1
fi
