mkdir -p ~/.ssh
chmod 700 ~/.ssh
(umask 077 && printf '%s\n' "$GONGKAI_SSH_KEY" > ~/.ssh/id_ed25519)
printf '%s\n' "$GONGKAI_KNOWN_HOSTS" >> ~/.ssh/known_hosts
