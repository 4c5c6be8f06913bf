#!/bin/sh
# Has schemathesis try the API of the tests' own mission against its description: no 500, no answer
# that is not described, nothing without a token. The same values every time, in about a minute.
set -eu
cd "$(dirname "$0")/.."
tool="$PWD/.tools/bin/schemathesis"
if ! [ -x "$tool" ]; then
  echo "schemathesis is not installed, so the API was NOT tried against its description."
  echo "Install it with: make deps"
  exit 0
fi
house="$("${SWIFT:-swift}" build --show-bin-path)/open-house"
checks=not_a_server_error,status_code_conformance,content_type_conformance
checks="$checks,response_schema_conformance,ignored_auth,unsupported_method"
work="$(mktemp -d)"
house_is=

close_house() {
  exec 3>&-
  if [ -n "$house_is" ]; then
    kill "$house_is" 2>/dev/null || true
    wait "$house_is" 2>/dev/null || true
  fi
  house_is=
}
trap 'close_house; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

# It leaves what it found where it is run.
cd "$work"
for login in everybody administrator; do
  # Most of the API is closed to whoever gives out access.
  phases=examples,fuzzing
  [ "$login" = administrator ] || phases="$phases,coverage"
  rm -f in out
  mkfifo in
  "$house" "$login" <in >out &
  house_is="$!"
  exec 3>in
  while [ ! -s out ]; do
    kill -0 "$house_is" 2>/dev/null || { echo "The house of $login did not open."; exit 1; }
    sleep 0.1
  done
  read -r address token <out
  echo "As $login:"
  timeout -k 5 200 "$tool" run "$address/api/v1/openapi.json" --url "$address/api/v1" \
    --header "Authorization: Bearer $token" --checks "$checks" \
    --phases "$phases" --max-examples 10 --seed 1997 --no-color || {
    [ "$?" -ne 124 ] || echo "schemathesis was not done within 200 seconds."
    exit 1
  }
  close_house
done
