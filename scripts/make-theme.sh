#!/bin/sh
# Makes src/web/style/theme.css and the font anew. Needed only when the colours or the letters change; both are
# committed. The theme needs network once; the font needs Python with fontTools and brotli.
set -eu
style="$(cd "$(dirname "$0")/../src/web/style" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

cp "$style/designsystemet.config.json" .
npx --yes @digdir/designsystemet@1.15.0 tokens create --clean
npx --yes @digdir/designsystemet@1.15.0 tokens build --clean
cp design-tokens-build/samling.css "$style/theme.css"

# Latin-1, the letters of the Sámi languages and Kven and of names from the neighbours, and typographic signs.
letters='U+0020-007E,U+00A0-00FF,U+0104-0107,U+010C-0111,U+0118-011B,U+0141-0144,U+014A,U+014B,U+0150-0153'
letters="$letters,U+0158-015B,U+0160,U+0161,U+0166,U+0167,U+0178-017E,U+01E4-01E9,U+01EE,U+01EF,U+02BC"
letters="$letters,U+0300,U+0301,U+0308,U+030A,U+030C"
signs='U+2009,U+2010-2014,U+2018-201E,U+2022,U+2026,U+202F,U+2032,U+2033,U+20AC,U+2116,U+2122'
signs="$signs,U+2190-2193,U+2212,U+2248,U+2260,U+2264,U+2265,U+2713"
npm pack --silent inter-ui@4.1.1
tar xzf inter-ui-4.1.1.tgz
python3 -m fontTools.varLib.instancer package/variable/InterVariable.woff2 wght=400:600 opsz=14:32 -o inter.ttf -q
python3 -m fontTools.subset inter.ttf --unicodes="$letters,$signs" --no-hinting --flavor=woff2 \
  --layout-features=kern,mark,mkmk,ccmp,locl,tnum,case --output-file="$style/fonts/inter.woff2"
cp package/LICENSE.txt "$style/fonts/LICENSE.txt"
