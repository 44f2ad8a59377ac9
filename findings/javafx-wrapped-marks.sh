#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# JavaFX 17.0.16, and 21.0.2, 25.0.4 and 26.0.2 alike, on Linux (Pango 1.50): a Text that is wrapped and has one letter
# with a combining mark that no single character stands for draws, in each line, all that is left of the text instead of
# the words of the line.
#
# One would guess: with a wrapping width of 300 px no line is wider than 300 px, marks or none.
# (The measure is 400 px: some versions count the space at the end of a line.)
# Seen: with the mark the first line is as wide as the whole text without wrapping; the number of lines is right, so the
# lines are drawn over the edge and repeat one another. With line breaks in the text, one for each line, it is right.
#
# Needs: JDK 17 or newer, Maven, npm, libpango-1.0-0, libpangoft2-1.0-0. Fails when the output changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for artifact in org.openjfx:javafx-base:17.0.16:jar:linux org.openjfx:javafx-graphics:17.0.16:jar:linux \
    org.testfx:openjfx-monocle:17.0.10; do
    mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact="$artifact" -DoutputDirectory=lib
done
mkdir modules && mv lib/javafx-*.jar modules
npm install --silent --no-fund --no-audit dejavu-fonts-ttf@2.37.3 >/dev/null
cat >Wrapped.java <<'JAVA'
import javafx.application.Platform;
import javafx.scene.text.*;

public class Wrapped {
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            var words = "the hall is open from nine to six on each day of the week and ";
            show("no mark", words + "Zagreb");
            show("one mark", words + "Z\u0300agreb");
            show("one mark, lines broken by hand",
                    "the hall is open\nfrom nine to six\non each day of\nthe week and\nZ\u0300agreb");
            System.exit(0);
        });
    }

    static void show(String name, String words) {
        var text = new Text(words);
        text.setFont(Font.loadFont("file:" + System.getProperty("font"), 32));
        text.setWrappingWidth(300);
        System.out.println(name + ": drawn " + (text.getBoundsInLocal().getWidth() > 400 ? "wider" : "not wider") + " than 400 px");
    }
}
JAVA
seen=$(java --module-path modules --add-modules javafx.graphics \
    --patch-module javafx.graphics="$PWD/lib/openjfx-monocle-17.0.10.jar" \
    --add-exports javafx.graphics/com.sun.glass.ui=ALL-UNNAMED -Dglass.platform=Monocle -Dmonocle.platform=Headless \
    -Dprism.order=sw -Dfont="$PWD/node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf" Wrapped.java 2>/dev/null)
echo "$seen"
[ "$seen" = "no mark: drawn not wider than 400 px
one mark: drawn wider than 400 px
one mark, lines broken by hand: drawn not wider than 400 px" ]
