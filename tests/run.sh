#!/usr/bin/env bash
# Builds everything, brings a browser if there is none, runs every test, and prints "N passed, N failed" last.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

finish() { # passed failed status
  printf '\n%s passed, %s failed\n' "$1" "$2"
  exit "$3"
}
stop() { printf '\ntests/run.sh: %s\n' "$1" >&2; finish 0 1 1; }

has_chromium() { [ -n "${CHROMIUM:-}" ] || [ -x /usr/bin/chromium ]; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

# Debian's own Chromium where there is apt and a chromium package that is not a stub for another store.
install_with_apt() {
  printf 'Installing Chromium for the browser tests ...\n'
  as_root apt-get -o DPkg::Lock::Timeout=300 update -qq &&
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends chromium fonts-liberation
}

is_debian() { command -v apt-get >/dev/null 2>&1 && grep -qs '^ID=debian' /etc/os-release; }

# Elsewhere the browser that Playwright downloads for itself, by the driver the build has put beside the tests.
install_with_playwright() {
  local folder node
  folder=$(dirname "$(find tests/ExpungeScreener.Web.Tests/bin -path '*/.playwright/package/cli.js' 2>/dev/null | head -n 1)")
  node=$(find "${folder%/package}/node" -type f \( -name node -o -name node.exe \) 2>/dev/null | head -n 1)
  [ -n "$node" ] && "$node" "$folder/cli.js" install --with-deps chromium-headless-shell chromium
}

dotnet build ExpungeScreener.sln -nologo -v quiet --disable-build-servers || stop 'the build failed'

if ! has_chromium; then
  if is_debian; then
    install_with_apt && has_chromium || stop 'Chromium could not be installed with apt; the browser tests need it'
  else
    install_with_playwright || stop 'Playwright could not install its browser; the browser tests need it'
  fi
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
(cd tests && dotnet test --solution ../ExpungeScreener.sln --no-build --output normal 2>&1) | tee "$log"
status=${PIPESTATUS[0]}

# From the closing summary of all projects; a project that could not run counts as a failed test.
count() { awk -v what="$1:" '/^Test run summary/ { number = 0 } $1 == what { number = $2 } END { print number + 0 }' "$log"; }
passed=$(count succeeded)
failed=$(($(count failed) + $(count error)))
[ "$status" = 0 ] || [ "$failed" -gt 0 ] || failed=1
[ "$passed" -gt 0 ] || status=1
finish "$passed" "$failed" "$status"
