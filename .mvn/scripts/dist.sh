#!/bin/sh
# Makes a folder that runs: dist.sh JAR FOLDER, with the Java of JAVA_HOME, for which its cache is made.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
rm -rf "$2"
"$JAVA_HOME/bin/java" -Djarmode=tools -jar "$1" extract --destination "$2"
mv "$2/$(basename -- "$1")" "$2/kith.jar"
cp -R "$root/src/dist/." "$root/LICENSE" "$2"
chmod +x "$2/bin/kith"
"$2/bin/kith" make-cache
echo "Kith lies in $2: start it with $2/bin/kith"
