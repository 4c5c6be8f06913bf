#!/bin/sh
# Has schemathesis try the API of the tests' own mission against its description: no 500, no answer
# that is not described, nothing without a token. Two minutes at most.
set -eu
cd "$(dirname "$0")/.."
if ! command -v schemathesis >/dev/null 2>&1; then
  echo "schemathesis is not installed, so the API was NOT tried against its description."
  echo "Install it with: pipx install schemathesis"
  exit 0
fi
house="$("${SWIFT:-swift}" build --show-bin-path)/open-house"
checks=not_a_server_error,status_code_conformance,content_type_conformance
checks="$checks,response_schema_conformance,ignored_auth,unsupported_method"
work="$(mktemp -d)"
trap 'exec 3>&-; wait; rm -rf "$work"' EXIT
for login in movement-officer registrar; do
  rm -f "$work/in"
  mkfifo "$work/in"
  "$house" "$login" <"$work/in" >"$work/out" &
  exec 3>"$work/in"
  while [ ! -s "$work/out" ]; do sleep 0.1; done
  read -r address token <"$work/out"
  schemathesis run "$address/api/v1/openapi.json" --url "$address/api/v1" \
    --header "Authorization: Bearer $token" \
    --checks "$checks" \
    --phases examples,coverage,fuzzing --max-examples 10 --seed 1997 --no-color
  exec 3>&-
  wait
done
