#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ICU4J 78.1: the transliterator Korean-Latin/BGN, made for names of places, does nothing with composed Hangul.
#
# One would guess: it reads Hangul as every program writes it (NFC) and gives "Wangsimni" or a like form.
# Seen: composed text comes back as it is, without an error; after decomposition (NFD) it is written in Latin letters,
# and with assimilation.
#
# Needs: JDK 17 or newer, Maven. Fails when the output changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact=com.ibm.icu:icu4j:78.1 \
    -DoutputDirectory=lib 2>/dev/null
cat >Korean.java <<'JAVA'
import com.ibm.icu.text.Transliterator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

public class Korean {
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var latin = Transliterator.getInstance("Korean-Latin/BGN");
        // Wangsimni, Silla, Jongno, Seolleung
        for (var name : new String[]{"\uc655\uc2ed\ub9ac", "\uc2e0\ub77c", "\uc885\ub85c", "\uc120\ub989"}) {
            out.println(name + ": composed " + latin.transliterate(name) + ", decomposed "
                    + latin.transliterate(Normalizer.normalize(name, Normalizer.Form.NFD)));
        }
    }
}
JAVA
seen=$(java -cp 'lib/*' Korean.java)
echo "$seen"
[ "$seen" = "왕십리: composed 왕십리, decomposed wangsimni
신라: composed 신라, decomposed silla
종로: composed 종로, decomposed chongno
선릉: composed 선릉, decomposed sŏllŭng" ]
