#!/usr/bin/env bash
# Publishes build/ to a bucket: deploy/s3/publish.sh s3://my-bucket [options of aws, as --dryrun or --profile x]
# New files first, then pages, the worker last, nothing deleted: whoever reads an old page finds the scripts that it names.
# The CDN compresses (docs/deploy.md), so the .br and .gz files stay here. AWS_PAGER and credentials are aws's own.
set -euo pipefail
bucket=${1:?'the bucket: s3://name'}
shift
build=${BUILD_DIR:-build}

year='public, max-age=31536000, immutable'
hour='public, max-age=3600, must-revalidate'
asked='public, max-age=0, must-revalidate'

# publish CACHE TYPE OPTION…: the files that the options name, each kind with its own type.
publish() {
  local cache=$1 type=$2
  shift 2
  aws s3 sync "$build" "$bucket" --no-progress --exclude '*' --cache-control "$cache" --content-type "$type" "$@"
}

scripts='text/javascript; charset=utf-8'
styles='text/css; charset=utf-8'
tables='text/csv; charset=utf-8'

publish "$year" "$scripts" --include '_app/immutable/*.js' --include '_app/immutable/*.mjs' "$@"
publish "$year" "$styles" --include '_app/immutable/*.css' "$@"
publish "$year" font/woff2 --include '_app/immutable/*.woff2' "$@"
publish "$year" 'text/plain; charset=utf-8' --include '_app/immutable/*.txt' "$@"
# A version's tables never change; its explorer.*.json and changes.json follow the code that reads them.
publish "$year" "$tables" --include 'data/v/*.csv' "$@"
publish "$year" application/zip --include 'data/v/*.zip' "$@"

publish "$hour" image/png --include 'card/*.png' --include 'fr/card/*.png' "$@"
publish "$hour" "$scripts" --include embed.js "$@"
publish "$hour" image/svg+xml --include favicon.svg "$@"

publish "$asked" "$tables" --include '*.csv' --exclude 'data/v/*' "$@"
publish "$asked" application/zip --include '*.zip' --exclude 'data/v/*' "$@"
publish "$asked" application/gexf+xml --include '*.gexf' "$@"
publish "$asked" application/graphml+xml --include '*.graphml' "$@"
publish "$asked" application/json --include '*.json' "$@"
publish "$asked" application/xml --include '*.xml' "$@"
publish "$asked" 'text/plain; charset=utf-8' --include '*.txt' --exclude '_app/immutable/*' "$@"
publish "$asked" 'text/html; charset=utf-8' --include '*.html' "$@"
# Readers' browsers then renew their copies: by now all that it names is there.
publish "$asked" "$scripts" --include service-worker.js "$@"
