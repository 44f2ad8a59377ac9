// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wego.kiosk.pack.TestPack;
import org.wego.kiosk.pack.source.JpegOrientation;
import org.wego.kiosk.testing.Fx;
import org.wego.kiosk.testing.FxTest;

/** A logo with an Exif orientation is shown upright. */
@FxTest
class RotatedLogoTest {

    private static final int WIDTH = 64;
    private static final int HEIGHT = 32;

    @TempDir
    Path folder;

    /** The upper left corner of the pixels is red; the orientation decides in which corner the viewer sees it. */
    @ParameterizedTest
    @CsvSource({"1, 64, 32, left, upper", "2, 64, 32, right, upper", "3, 64, 32, right, lower",
            "4, 64, 32, left, lower",
            "5, 32, 64, left, upper", "6, 32, 64, right, upper", "7, 32, 64, right, lower", "8, 32, 64, left, lower"})
    void theLogoIsUpright(int orientation, int width, int height, String side, String end) throws IOException {
        for (boolean little : new boolean[]{true, false}) {
            var source = TestPack.in(folder).with("logo.jpg", jpeg(orientation, little)).source();
            var logo = Fx.get(() -> Logo.load(source, "logo.jpg").orElseThrow());
            assertThat(logo.getWidth()).isEqualTo(width);
            assertThat(logo.getHeight()).isEqualTo(height);
            int x = side.equals("left") ? 4 : width - 5;
            int y = end.equals("upper") ? 4 : height - 5;
            assertThat(isRed(logo.getPixelReader().getArgb(x, y))).as("the red corner").isTrue();
            assertThat(isRed(logo.getPixelReader().getArgb(width - 1 - x, height - 1 - y))).as("opposite").isFalse();
        }
    }

    @Test
    void aMissingOrInvalidOrientationMeansUpright() throws IOException {
        assertThat(JpegOrientation.of(new byte[0])).isOne();
        assertThat(JpegOrientation.of("no picture".getBytes(StandardCharsets.UTF_8))).isOne();
        assertThat(JpegOrientation.of(jpeg(9, true))).isOne();
        var whole = jpeg(6, true);
        for (int length = 0; length < 40; length++) {
            assertThat(JpegOrientation.of(Arrays.copyOf(whole, length))).isIn(1, 6);
        }
    }

    private static boolean isRed(int argb) {
        var color = new Color(argb);
        return color.getRed() > 180 && color.getGreen() < 90;
    }

    /** A white picture with a red corner, and an Exif segment after the start marker. */
    private static byte[] jpeg(int orientation, boolean little) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 16, 16);
        pen.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        var whole = new ByteArrayOutputStream();
        whole.write(plain.toByteArray(), 0, 2);
        byte n = (byte) orientation;
        whole.write(new byte[]{(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0});
        whole.write(little
                ? new byte[]{'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, n, 0, 0, 0, 0, 0, 0, 0}
                : new byte[]{'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, n, 0, 0, 0, 0, 0, 0});
        whole.write(plain.toByteArray(), 2, plain.size() - 2);
        return whole.toByteArray();
    }
}
