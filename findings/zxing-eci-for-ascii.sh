#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ZXing 3.5.4 (Java): a QR code of a link in plain ASCII that is made with the hint CHARACTER_SET = UTF-8 begins with an ECI header.
#
# One would guess: the hint says how letters become bytes, and as ASCII has the same bytes in every character set the code
# is the same with and without it; a header comes only where letters need it.
# Seen: whatever is stored in bytes (small letters, a link) gets a header of 12 bits, which some readers show as text;
# digits alone do not. Without the hint ASCII has none.
#
# Needs: JDK 17 or newer, Maven. Fails when the output changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact=com.google.zxing:core:3.5.4 \
    -DoutputDirectory=lib 2>/dev/null
cat >Header.java <<'JAVA'
import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Decoder;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import com.google.zxing.common.BitMatrix;

public class Header {
    public static void main(String[] arguments) throws Exception {
        for (var text : new String[]{"https://example.org/a", "01234567"}) {
            System.out.println(text + " without the hint: " + header(text, Map.of()));
            System.out.println(text + " with UTF-8:       " + header(text, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")));
        }
    }

    static String header(String text, Map<EncodeHintType, ?> hints) throws Exception {
        var matrix = Encoder.encode(text, ErrorCorrectionLevel.L, hints).getMatrix();
        var bits = new BitMatrix(matrix.getWidth(), matrix.getHeight());
        for (int x = 0; x < matrix.getWidth(); x++) {
            for (int y = 0; y < matrix.getHeight(); y++) {
                if (matrix.get(x, y) == 1) {
                    bits.set(x, y);
                }
            }
        }
        int mode = new Decoder().decode(bits).getRawBytes()[0] >> 4 & 0xF;
        return mode == 7 ? "begins with ECI" : "begins with the data";
    }
}
JAVA
seen=$(java -cp 'lib/*' Header.java)
echo "$seen"
[ "$seen" = "https://example.org/a without the hint: begins with the data
https://example.org/a with UTF-8:       begins with ECI
01234567 without the hint: begins with the data
01234567 with UTF-8:       begins with the data" ]
