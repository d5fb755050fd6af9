#!/bin/sh
# Makes a folder that runs: dist.sh JAR FOLDER, with the Java of JAVA_HOME, for which its cache is made.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
rm -rf "$2"
"$JAVA_HOME/bin/java" -Djarmode=tools -jar "$1" extract --destination "$2"
mv "$2/$(basename -- "$1")" "$2/kith.jar"
cp -R "$root/src/dist/." "$root/LICENSE" "$2"
chmod +x "$2/bin/kith"

# what Spring works out at each start is worked out here, as classes beside the others, see decision 41
prepared=$2/prepared
libraries="$2/kith.jar:$2/lib/*"
"$JAVA_HOME/bin/java" -cp "$libraries" org.springframework.boot.SpringApplicationAotProcessor \
    app.kith.KithApplication "$prepared/sources" "$prepared/resources" "$prepared/classes" app.kith kith
find "$prepared/sources" -name '*.java' > "$prepared/sources.txt"
"$JAVA_HOME/bin/javac" -proc:none -parameters -nowarn -Xlint:none -cp "$prepared/classes:$libraries" -d "$prepared/classes" \
    "@$prepared/sources.txt"
"$JAVA_HOME/bin/jar" --update --file "$2/kith.jar" -C "$prepared/classes" . -C "$prepared/resources" .
rm -rf "$prepared"

"$2/bin/kith" make-cache
echo "Kith lies in $2: start it with $2/bin/kith"
