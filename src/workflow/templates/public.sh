attempt=1
until curl --fail --location --silent --show-error --max-time 30 @{build_address} | cmp --silent - @{built}; do
  if [ "$attempt" -ge 20 ]; then
    echo @{stale} >&2
    exit 1
  fi
  attempt=$((attempt + 1))
  sleep 15
done
