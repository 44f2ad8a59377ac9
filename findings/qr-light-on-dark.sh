#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ZXing 3.5.4 (Java), zbar 0.23.92 and zxing-cpp 1.4.0 (Debian 12): a QR code in light on dark is not read.
#
# One would guess: the standard allows "reflectance reversal", so a code that a screen in a dark theme shows in white on black
# is read, at least with ZXing's TRY_HARDER.
# Seen: none of the three reads it. ZXing (Java) needs the hint ALSO_INVERTED, which TRY_HARDER does not include.
#
# Needs: JDK 17 or newer, Maven, zbar-tools, zxing-cpp-tools. Fails when the output changes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for jar in core javase; do
    mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy -Dartifact=com.google.zxing:$jar:3.5.4 \
        -DoutputDirectory=lib >/dev/null
done
cat >Codes.java <<'JAVA'
import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.client.j2se.MatrixToImageConfig;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Map;
import javax.imageio.ImageIO;

public class Codes {
    public static void main(String[] arguments) throws Exception {
        var code = new QRCodeWriter().encode("https://example.org/", BarcodeFormat.QR_CODE, 300, 300);
        read("usual", MatrixToImageWriter.toBufferedImage(code));
        read("reversed", MatrixToImageWriter.toBufferedImage(code, new MatrixToImageConfig(0xFFFFFFFF, 0xFF000000)));
    }

    static void read(String name, BufferedImage image) throws Exception {
        ImageIO.write(image, "png", new File(name + ".png"));
        for (var hint : new DecodeHintType[]{DecodeHintType.TRY_HARDER, DecodeHintType.ALSO_INVERTED}) {
            var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            String result;
            try {
                new MultiFormatReader().decode(bitmap, Map.of(hint, true));
                result = "read";
            } catch (ReaderException e) {
                result = "not read";
            }
            System.out.println(name + ", ZXing with " + hint + ": " + result);
        }
    }
}
JAVA
seen=$(java -Djava.awt.headless=true -cp 'lib/*' Codes.java
for name in usual reversed; do
    found=$(zbarimg -q --raw "$name.png" 2>/dev/null || true)
    echo "$name, zbar: ${found:-not read}"
    found=$(ZXingReader "$name.png" 2>/dev/null | sed -n 's/^Text: *"\(.*\)"/\1/p' || true)
    echo "$name, zxing-cpp: ${found:-not read}"
done)
echo "$seen"
[ "$seen" = "usual, ZXing with TRY_HARDER: read
usual, ZXing with ALSO_INVERTED: read
reversed, ZXing with TRY_HARDER: not read
reversed, ZXing with ALSO_INVERTED: read
usual, zbar: https://example.org/
usual, zxing-cpp: https://example.org/
reversed, zbar: not read
reversed, zxing-cpp: not read" ]
